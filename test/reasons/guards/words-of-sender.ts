import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 we called the server of your domain and it knows no such user',
    '550 5.7.1 Sender is not a valid user of this system',
    '550 nobody called HELO yet',
  ],
  traps: ['550 unknown user, recipient rejected', '550 5.7.1 Recipient is not a valid user of this system'],
};
