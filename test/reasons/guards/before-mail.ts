import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    ['554 User unknown', { phase: 'connect' }],
    ['554 X', { phase: 'connect' }],
    ['550 no such user', { phase: 'auth' }],
  ],
  traps: [
    ['554 User unknown', { phase: 'rcpt' }],
    ['521 this host does not accept mail', { phase: 'connect' }],
    ['550 5.1.2 domain not found', { phase: 'connect' }],
  ],
};
