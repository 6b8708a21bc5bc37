import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from './quirk.ts';

/** A mailbox with a folder of each name, which holds one report; all of them are read. */
export function namedFolders(names: readonly string[]): Pick<Quirk, 'script' | 'reads'> {
  return {
    script: () => ({
      folders: [
        inbox([letterOf(1)]),
        sentFolder([sentOf(1)]),
        ...names.map((path, n) => ({ path, messages: [reportOf(n + 10)] })),
      ],
    }),
    reads: {
      'INBOX life': 1,
      'Sent sent': 1,
      ...Object.fromEntries(names.map((path) => [`${path} report`, 1])),
    },
  };
}
