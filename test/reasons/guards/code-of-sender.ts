import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 5.1.8 the domain does not exist',
    '550 5.7.27 null MX published for this domain',
    '554 5.7.8 user does not exist: cannot authenticate',
  ],
  traps: [
    '550 5.1.2 the domain does not exist',
    '550 5.1.10 null MX published for this domain',
    '554 5.1.1 user does not exist',
  ],
};
