import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: ['550 you are not a known user, authenticate', '550 client was not recognised as a valid user'],
  traps: ['550 this is not a known user', '550 lea was not recognised as a valid user'],
};
