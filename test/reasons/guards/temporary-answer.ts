import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '450 4.7.1 User unknown',
    '421 unknown user',
    '450 5.1.2 domain not found',
    ['550 mailbox is disabled', { status: '4.2.1' }],
  ],
  traps: ['450 4.1.1 User unknown', '550 User unknown', '550 5.7.1 User unknown'],
};
