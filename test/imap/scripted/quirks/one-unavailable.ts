import { watching } from '../../harness.ts';
import type { Quirk } from '../quirk.ts';
import { asksToWait, expectThat, refusing, reportsTo, withheldOf } from '../refusing.ts';

const MINUTE = 60_000;

/** A server may say "not now" of one message for ever. The account waits for it, but not for ever. */
export const oneUnavailable: Quirk = {
  name: 'answers [UNAVAILABLE] whenever one message is among those asked for (Yahoo)',
  seen: 'https://github.com/LukeSmithxyz/mutt-wizard/issues/764',
  script: () =>
    reportsTo(30, {
      'UID FETCH': refusing('NO [UNAVAILABLE] UID FETCH Service is temporarily not available', ({ uid }) => uid === 7),
    }),
  // Each look at the clock is a minute later, so that the ten minutes pass in which the app takes the server at its word.
  engine: (() => {
    let at = Date.now();
    return {
      now: () => {
        at += MINUTE;
        return at;
      },
    };
  })(),
  until: watching,
  reads: { 'INBOX report': 29, 'Sent sent': 1 },
  also: (run) => {
    const stops = run.engine.views.filter(asksToWait('Service is temporarily not available')).length;
    expectThat('the server is taken at its word at first', stops >= 3, stops);
    const withheld = withheldOf(run).join();
    expectThat(
      'then the one message is listed',
      withheld === 'INBOX 7 header UID FETCH Service is temporarily not available',
      withheld,
    );
  },
};
