import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** GMX writes "X-Spam-Flag: NO"; other fields may look like the end of a command, a row or a literal. */
export const headerLikeAnAnswer: Quirk = {
  name: 'keeps messages whose header fields look like answers of a server',
  seen: 'https://github.com/huacnlee/omamail/issues/74',
  script: () => ({
    folders: [
      inbox(
        [letterOf(1), reportOf(2)].map((message) => ({
          ...message,
          source: `X-Spam-Flag: NO\r\nReferences: NO such\r\n * 9 FETCH (UID 9 BODY[] {5})\r\n A1 BAD {3}\r\n${message.source}`,
        })),
      ),
      sentFolder([sentOf(2)]),
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 1 },
};
