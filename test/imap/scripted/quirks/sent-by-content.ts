import { inbox, letterOf, type Quirk, sentOf } from '../quirk.ts';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n + 1);

/** At laposte.net the folder OUTBOX holds the sent mail, and nothing but its content says so. */
export const sentByContent: Quirk = {
  name: 'has the sent mail in a folder of which nothing says so',
  seen: 'https://github.com/thunderbird/thunderbird-android/issues/6847',
  script: () => ({
    folders: [
      inbox([letterOf(100)]),
      { path: 'OUTBOX', messages: [...upTo(28).map((n) => sentOf(n)), letterOf(29), letterOf(30)] },
      {
        path: 'Verein',
        messages: [...upTo(20).map((n) => sentOf(n + 200)), letterOf(221), letterOf(222), letterOf(223)],
      },
      { path: 'Wenig', messages: upTo(19).map((n) => sentOf(n + 300)) },
    ],
  }),
  reads: { 'INBOX life': 1, 'OUTBOX letter': 30, 'Verein letter': 23, 'Wenig letter': 19 },
  shows: ['no-sent-folder OUTBOX'],
};
