import type { Quirk } from '../quirk.ts';
import { expectThat, notNow } from '../refusing.ts';

const told = notNow(
  'names the time to wait as it refuses a FETCH (Microsoft 365)',
  'https://github.com/imapsync/imapsync/issues/272',
  'BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds',
  'Request is throttled.',
);

/** imapflow waits such a time itself, with the connection open and without a word; the app waits instead, and shows how long. */
export const notNowBackoff: Quirk = {
  ...told,
  also: ({ engine }) => {
    const waits = engine.views.map(({ error }) => error?.data.waitMs);
    expectThat('the wait is shown', waits.includes(92_415), waits);
  },
};
