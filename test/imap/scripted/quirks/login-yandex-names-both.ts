import { passwordOrMore, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const SAID = 'LOGIN invalid credentials or IMAP is disabled sc=cYXlpv732Cg1_010534';

export const loginYandexNamesBoth: Quirk = {
  name: 'says that the password is wrong or IMAP is off',
  seen: 'https://github.com/Foundry376/Mailspring/issues/2111',
  script: () => ({ ...smallMailbox(), answers: refusing(`NO [AUTHENTICATIONFAILED] ${SAID}`) }),
  ...passwordOrMore(SAID),
};
