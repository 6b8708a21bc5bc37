import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const asked: number[] = [];

/** RFC 3501 section 7.4.1: EXPUNGE names the message by its number, and only a search shows which one is gone. */
export const deletionWithoutUid: Quirk = {
  name: 'has 300 folders and reports a deletion without its UID',
  seen: 'RFC 3501 section 7.4.1',
  script: () => ({
    folders: [
      inbox([letterOf(1), reportOf(2), letterOf(3)]),
      sentFolder([sentOf(2)]),
      ...Array.from({ length: 300 }, (_, n) => ({ path: `Kunden/K${n}`, messages: [] })),
    ],
  }),
  // biome-ignore lint/suspicious/noThenProperty: nobody awaits a quirk
  async then({ script, server, store, engine }) {
    asked.splice(0);
    const [folder] = script.folders;
    await engine.until(() => server.commands.at(-1) === 'IDLE');
    const before = server.commands.length;
    folder?.messages.splice(0, 1);
    server.push('* 1 EXPUNGE');
    await engine.until(() => store.gone.length > 0 && server.commands.at(-1) === 'IDLE');
    asked.push(server.commands.length - before);
  },
  reads: { 'INBOX life': 2, 'INBOX report': 1, 'Sent sent': 1 },
  also({ store }) {
    expect(store.gone).toEqual([{ path: 'INBOX', uid: 1 }]);
    expect(asked[0]).toBeLessThan(6);
  },
};
