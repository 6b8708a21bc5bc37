import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 If the address does not exist, you will get another notice',
    '550 90% of your recipients are invalid, blocked',
  ],
  traps: ['550 The address does not exist, you will get another notice', '550 5.1.1 the recipients are invalid'],
};
