import type { Quirk } from '../quirk.ts';
import { endingAt, expectThat, reportsTo, withheldOf } from '../refusing.ts';

export const endsAtSource: Quirk = {
  name: 'ends the connection at the source of one message (Dovecot, with a wrong size in its cache)',
  seen: 'https://github.com/modoboa/modoboa/issues/3258',
  script: () => reportsTo(40, { 'UID FETCH': endingAt(({ uid }, wantsSource) => wantsSource && uid === 13) }),
  reads: { 'INBOX report': 40, 'Sent sent': 1 },
  also: (run) => {
    const unread = run.store.facts.flatMap(({ fact }) =>
      fact.kind === 'report' && fact.report.unread ? [fact.uid] : [],
    );
    expectThat('one report is made of its header', unread.join() === '13', unread);
    expectThat('it is listed', withheldOf(run).join() === 'INBOX 13 source connection-ends', withheldOf(run));
    expectThat('in few connections', run.server.connections() <= 6, run.server.connections());
  },
};
