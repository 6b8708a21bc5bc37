import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 5.2.0 home server of mailbox unknown',
    '550 domain sender.example has no postmaster mailbox',
    '550 Cc: one of the addresses does not exist',
  ],
  traps: ['550 mailbox of user unknown', '550 name of recipient unknown', '550 domain example.com has no such mailbox'],
};
