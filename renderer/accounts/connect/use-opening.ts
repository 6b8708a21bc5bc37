import { useState } from 'react';
import { appState, client } from '../../api.ts';
import { type ChosenFile, rootsOf } from '../../components/file-drop.ts';
import { hashOf, navigate } from '../../router.ts';

export interface Opening {
  readonly busy: boolean;
  readonly error: unknown;
  readonly openFiles: (files: readonly ChosenFile[]) => void;
  readonly openPath: (path: string) => void;
  readonly openSample: () => void;
}

/** Fetches the app's state before leaving, so that the next screen knows the new account. */
async function enter(): Promise<void> {
  await appState.outdated();
  navigate(hashOf('sent'));
}

/** Opens files, a typed path or the sample mailbox, and then the Sent screen. */
export function useOpening(): Opening {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = (open: () => Promise<unknown>) => {
    setBusy(true);
    setError(null);
    open()
      .then(enter)
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return {
    busy,
    error,
    openFiles: (files) => {
      if (files.length === 0) return;
      run(async () => client.call('files.open', { paths: [...rootsOf(files, await client.pathOf(files))] }));
    },
    openPath: (path) => run(() => client.call('files.open', { paths: [path] })),
    openSample: () => run(() => client.call('sample.open', {})),
  };
}
