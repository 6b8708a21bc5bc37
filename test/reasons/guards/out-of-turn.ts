import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: ['503 5.5.1 unknown user: say MAIL first', '502 no such user', '504 Postfach nicht gefunden'],
  traps: ['550 5.5.1 unknown user', '550 no such user'],
};
