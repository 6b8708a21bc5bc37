import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '554 blocked because you have sent to disabled mailboxes',
    '550 message refused: some recipients are unknown',
  ],
  traps: ['554 mail for disabled mailbox', '550 message refused: the recipient is unknown'],
};
