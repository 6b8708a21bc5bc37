import type { Quirk } from '../quirk.ts';
import { endingAt, expectThat, reportsTo, withheldOf } from '../refusing.ts';

export const endsAtHeader: Quirk = {
  name: 'ends the connection at any question for two messages',
  seen: 'https://github.com/thunderbird/thunderbird-android/issues/6205',
  script: () => reportsTo(700, { 'UID FETCH': endingAt(({ uid }) => uid === 77 || uid === 600) }),
  reads: { 'INBOX report': 698, 'Sent sent': 1 },
  also: (run) => {
    const withheld = withheldOf(run).toSorted();
    expectThat(
      'both are listed',
      withheld.join() === 'INBOX 600 header connection-ends,INBOX 77 header connection-ends',
      withheld,
    );
    expectThat('in few connections', run.server.connections() <= 10, run.server.connections());
  },
};
