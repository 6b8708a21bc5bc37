import { useState } from 'react';
import type { AccountView, ConnectionTest, ProviderHint } from '../../../shared/domain/views.ts';
import type { OAuthAccountInput } from '../../../shared/ipc/contract.ts';
import { appState, client } from '../../api.ts';
import { hashOf, navigate } from '../../router.ts';
import type { ServerSettings } from './server-fields.tsx';

function settingsOf({ host, port, security, user }: ProviderHint): ServerSettings {
  return { host: host ?? '', port: port ?? 993, security: security ?? 'tls', user: user ?? '' };
}

/** Whether the user has to fill in what the provider's settings leave open. */
function isIncomplete({ wants, host, user }: ProviderHint): boolean {
  return wants !== 'no-imap' && (host === null || user === null);
}

interface Form {
  readonly email: string;
  readonly hint: ProviderHint | null;
  readonly manual: boolean;
  readonly server: ServerSettings;
  /** The user has changed the server's fields. */
  readonly typed: boolean;
  readonly method: 'password' | 'oauth';
  readonly password: string;
  /** The id of a finished sign-in on the provider's page. */
  readonly oauthId: string | null;
  /** Fingerprint of the certificate that the user trusts for this server. */
  readonly pinned: string | null;
  readonly test: ConnectionTest | null;
}
const BLANK: Form = {
  email: '',
  hint: null,
  manual: false,
  server: { host: '', port: 993, security: 'tls', user: '' },
  typed: false,
  method: 'password',
  password: '',
  oauthId: null,
  pinned: null,
  test: null,
};

function serverOf({ email, server, pinned }: Form): OAuthAccountInput {
  const trusted = pinned === null ? {} : { pinnedCertificate: pinned };
  return { email: email.trim(), ...server, user: server.user.trim() || email.trim(), ...trusted };
}

function check(form: Form): Promise<ConnectionTest> {
  const { method, oauthId, password } = form;
  if (method === 'password') return client.call('accounts.test', { ...serverOf(form), password });
  return client.call('accounts.testOAuth', { account: serverOf(form), oauthId: oauthId ?? '' });
}

function add(form: Form, days: number): Promise<AccountView> {
  const { method, oauthId, password } = form;
  if (method === 'password') return client.call('accounts.add', { account: { ...serverOf(form), password }, days });
  return client.call('accounts.addOAuth', { account: serverOf(form), oauthId: oauthId ?? '', days });
}

/** Fills in the provider's settings, and keeps what the user has typed meanwhile. */
function withHint(form: Form, hint: ProviderHint): Form {
  if (form.manual && form.typed && form.server.host !== '') return { ...form, hint };
  const method = hint.wants === 'oauth' ? 'oauth' : 'password';
  return { ...form, hint, method, server: settingsOf(hint), manual: form.manual || isIncomplete(hint) };
}

/** The steps of connecting: address, the provider's requirements, password, test, and how far back to read. */
export function useConnecting() {
  const [form, setForm] = useState(BLANK);
  const [busy, setBusy] = useState<'none' | 'detect' | 'test' | 'add'>('none');
  const [error, setError] = useState<unknown>(null);
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const run = (what: typeof busy, work: () => Promise<unknown>) => {
    setBusy(what);
    setError(null);
    work()
      .catch(setError)
      .finally(() => setBusy('none'));
  };
  const email = form.email.trim();
  return {
    ...form,
    busy,
    error,
    detect: () =>
      run('detect', async () => {
        const hint = await client.call('accounts.detect', { email });
        setForm((before) => withHint(before, hint));
      }),
    check: () => run('test', async () => change({ test: await check(form) })),
    trust: (pinned: string) => {
      change({ pinned, test: null });
      run('test', async () => change({ test: await check({ ...form, pinned }) }));
    },
    add: (days: number) =>
      run('add', async () => {
        await add(form, days);
        await appState.outdated();
        navigate(hashOf('sent'));
      }),
    setEmail: (text: string) => change({ email: text, hint: null, test: null, oauthId: null, pinned: null }),
    setServer: (server: ServerSettings) => change({ server, typed: true, test: null, pinned: null }),
    setMethod: (method: Form['method']) => change({ method, test: null, oauthId: null }),
    signedIn: (oauthId: string) => change({ oauthId, test: null }),
    setPassword: (password: string) => change({ password, test: null }),
    setManual: () => {
      // A provider's settings say the user name, or that it is not known; without any it is most likely the address.
      const user = form.server.user || (form.hint === null ? email : '');
      change({ manual: !form.manual, server: { ...form.server, user } });
    },
  };
}
export type Connecting = ReturnType<typeof useConnecting>;
