import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: ['550 callback answered: 550 no such user', '550-callbacks end here: 550 5.1.1 mailbox not found'],
  traps: ['550 callback for the recipient answered: 550 no such user', '550 no such user, not even after a callback'],
};
