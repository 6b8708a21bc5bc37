import type { Quirk } from '../quirk.ts';
import { expectThat, refusing, reportsTo, withheldOf } from '../refusing.ts';

export const refusedWithoutWords: Quirk = {
  name: 'refuses a message with NO, and not a word',
  seen: 'RFC 3501 section 7.1.2',
  script: () => reportsTo(3, { 'UID FETCH': refusing('NO', ({ uid }) => uid === 2) }),
  reads: { 'INBOX report': 2, 'Sent sent': 1 },
  also: (run) =>
    expectThat('the app says so', withheldOf(run).join() === 'INBOX 2 header server-refuses', withheldOf(run)),
};
