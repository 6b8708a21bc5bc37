import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 5.2.1 this person has enough mail for now, try again in an hour',
    '550 5.1.1 not now, please retry tomorrow',
    '550 5.2.1 Bitte morgen noch einmal versuchen',
    '550 5.2.1 veuillez réessayer demain',
  ],
  traps: ['550 5.2.1 closed', '550 5.1.1 user unknown, do not try again'],
};
