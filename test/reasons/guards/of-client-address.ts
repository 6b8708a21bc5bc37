import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 5.1.1 refused: 192.0.2.25 is known to us',
    '550 5.2.1 192.0.2.25 banned',
    '550 5.1.1 2001:db8:7:9:1:2:3:4 listed',
  ],
  traps: [
    '550 5.1.1 mx.example.com[192.0.2.7] refused',
    '550 5.1.1 user unknown, 192.0.2.25',
    '550 5.1.1 (192.0.2.25)',
  ],
};
