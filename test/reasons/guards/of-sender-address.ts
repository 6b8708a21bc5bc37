import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    [
      '550 <max@else.example>: no such user',
      { recipient: 'lea@example.com', isSender: (address) => address === 'max@else.example' },
    ],
    [
      '550 5.1.1 Mailbox max@else.example does not exist',
      { recipient: 'lea@example.com', isSender: (address) => address === 'max@else.example' },
    ],
  ],
  traps: [
    [
      '550 <lea@example.com>: no such user, message of max@else.example',
      { recipient: 'lea@example.com', isSender: (address) => address === 'max@else.example' },
    ],
    ['550 no such user here', { recipient: 'lea@example.com', isSender: (address) => address === 'max@else.example' }],
  ],
};
