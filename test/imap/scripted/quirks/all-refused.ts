import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, refusing, withheldOf } from '../refusing.ts';

export const allRefused: Quirk = {
  name: 'refuses every message of one folder',
  seen: 'https://github.com/thunderbird/thunderbird-android/issues/1809',
  script: () => ({
    folders: [
      inbox(Array.from({ length: 60 }, (_, at) => letterOf(at + 1))),
      sentFolder([sentOf(1)]),
      { path: 'Archive', messages: [reportOf(1)] },
    ],
    answers: { 'UID FETCH': refusing('BAD Command Error. 10', () => true) },
  }),
  // Without its inbox an account does not watch for mail.
  until: ({ status, error }) => status === 'waiting' && error?.code === 'folder-refused',
  reads: { 'Archive report': 1, 'Sent sent': 1 },
  shows: ['folder-refused INBOX'],
  also: (run) => {
    const { store, server } = run;
    expectThat('no message is blamed', withheldOf(run).length === 0, withheldOf(run));
    expectThat('the folder is not passed', store.positions.get('INBOX') === undefined, [...store.positions]);
    expectThat('it stops soon', server.commands.length < 120, server.commands.length);
  },
};
