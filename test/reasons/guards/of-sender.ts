import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 mail from an unknown user',
    '550 the submitting user does not exist',
    "550 no such user at the sender's site",
    '550 the account that sent this does not exist',
  ],
  traps: [
    '550 the address this was sent to does not exist',
    '550 5.1.1 no such user (generated from lea@example.com)',
    '550 the address you are sending to does not exist',
  ],
};
