import { useEffect, useRef, useState } from 'react';
import type { OAuthBegun, OAuthStatus } from '../../../shared/domain/views.ts';
import { client } from '../../api.ts';

export type SigningIn =
  | { readonly kind: 'idle' }
  | { readonly kind: 'beginning' }
  | { readonly kind: 'waiting'; readonly begun: OAuthBegun }
  | { readonly kind: 'done' }
  /** The provider refused the sign-in, or the user never finished it. */
  | { readonly kind: 'ended'; readonly status: Extract<OAuthStatus, { state: 'failed' }> }
  /** The sign-in did not start, or the step after it failed. */
  | { readonly kind: 'error'; readonly error: unknown };

async function ended(id: string): Promise<Exclude<OAuthStatus, { state: 'waiting' }>> {
  for (;;) {
    const status = await client.call('oauth.wait', { id });
    if (status.state !== 'waiting') return status;
  }
}

/** Cancels the pending sign-in, if there is one. */
function stop(awaited: { current: string | null }): void {
  const id = awaited.current;
  awaited.current = null;
  if (id !== null) client.call('oauth.cancel', { id }).catch((error: unknown) => console.error('oauth.cancel', error));
}

/** Allows one sign-in in the browser at a time. Leaving the screen cancels a pending one. */
export function useSigningIn(onSignedIn: (id: string) => Promise<void>) {
  const [state, setState] = useState<SigningIn>({ kind: 'idle' });
  const awaited = useRef<string | null>(null);
  useEffect(() => () => stop(awaited), []);
  const begin = async (ask: () => Promise<OAuthBegun>) => {
    stop(awaited);
    setState({ kind: 'beginning' });
    const begun = await ask();
    awaited.current = begun.id;
    setState({ kind: 'waiting', begun });
    const status = await ended(begun.id);
    // This sign-in was cancelled meanwhile: the dialog shows something else now.
    if (awaited.current !== begun.id) return;
    awaited.current = null;
    if (status.state === 'failed') return setState({ kind: 'ended', status });
    await onSignedIn(begun.id);
    setState({ kind: 'done' });
  };
  return {
    state,
    begin: (ask: () => Promise<OAuthBegun>) => {
      begin(ask).catch((error: unknown) => setState({ kind: 'error', error }));
    },
    cancel: () => {
      stop(awaited);
      setState({ kind: 'idle' });
    },
  };
}
