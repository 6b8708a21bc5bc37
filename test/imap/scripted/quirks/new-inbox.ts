import { expect } from 'vitest';
import { arrives, inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf, untilReport } from '../quirk.ts';

export const newInbox: Quirk = {
  name: 'has a brand-new inbox, whose first mail comes while it is watched',
  seen: 'RFC 3501 section 2.3.1.1',
  script: () => ({ folders: [inbox([]), sentFolder([sentOf(1), sentOf(2)])] }),
  async afterwards(run) {
    arrives(run, reportOf(1));
    await untilReport(run, 1);
    arrives(run, letterOf(2));
    await run.engine.until(() => run.store.facts.some(({ fact }) => fact.kind === 'life'));
  },
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 2 },
  also: ({ store, engine }) => {
    expect(store.positions.get('INBOX')).toMatchObject({ highestUid: 2, lowestUid: 1 });
    expect(engine.views.filter(({ error }) => error !== null)).toEqual([]);
  },
};
