import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, withheldOf } from '../refusing.ts';

export const bodyNil: Quirk = {
  name: 'sends BODY[] NIL for a report',
  seen: 'https://github.com/docusign/getmail6/issues/94',
  script: () => ({
    folders: [
      inbox([letterOf(1), reportOf(2, { withoutBody: true }), reportOf(3)]),
      sentFolder([sentOf(2), sentOf(3)]),
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 2, 'Sent sent': 2 },
  also: (run) => {
    const reports = run.store.facts.flatMap(({ fact }) => (fact.kind === 'report' ? [fact] : []));
    const shown = reports.map(({ uid, subject, report }) => `${uid} ${subject} ${report.unread ?? report.kind}`).sort();
    expectThat(
      'a report is made of its header, and says so',
      shown.join() === '2 Undelivered Mail Returned to Sender withheld,3 Undelivered Mail Returned to Sender failed',
      shown,
    );
    expectThat('it is listed', withheldOf(run).join() === 'INBOX 2 source server-sends-nothing', withheldOf(run));
  },
};
