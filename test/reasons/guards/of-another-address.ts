import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    ['550 <max@else.example>: user unknown', { recipient: 'lea@example.com' }],
    ['550 No such user: max@else.example', { recipient: 'lea@example.com' }],
    ['550 Das Postfach max@else.example existiert nicht', { recipient: 'lea@example.com' }],
  ],
  traps: [
    ['550 <lea+news@example.com>: user unknown', { recipient: 'lea@example.com' }],
    ['550 user unknown, ask postmaster@else.example', { recipient: 'lea@example.com' }],
    ['550 5.1.1 mail of max@else.example for lea@example.com: user unknown', { recipient: 'lea@example.com' }],
  ],
};
