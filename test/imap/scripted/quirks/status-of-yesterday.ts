import { statusWith } from '../own-states.ts';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** The number of messages is what it was an hour ago; the folder itself knows better. */
export const statusOfYesterday: Quirk = {
  name: 'answers STATUS with old numbers for a while',
  seen: 'RFC 3501 section 6.3.10',
  script: () => {
    const told = new Map<string, number[]>();
    return {
      folders: [inbox([letterOf(1), reportOf(2)]), sentFolder([sentOf(2)]), { path: 'Rules', messages: [reportOf(5)] }],
      answers: {
        STATUS: statusWith(({ path, messages }) => {
          const past = told.get(path) ?? [];
          past.push(messages.length, messages.at(-1)?.uid ?? 0);
          told.set(path, past);
          const [count = 0, last = 0] = past.slice(-4);
          return `MESSAGES ${count} UIDNEXT ${last + 1} UIDVALIDITY 1`;
        }),
      },
    };
  },
  async afterwards(run) {
    run.script.folders[0]?.messages.push(reportOf(3));
    run.script.folders[2]?.messages.push(reportOf(6));
    await run.pass();
    await run.pass();
  },
  reads: { 'INBOX life': 1, 'INBOX report': 2, 'Sent sent': 1, 'Rules report': 2 },
};
