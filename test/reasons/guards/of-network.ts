import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    "550 unknown subscriber line, use your provider's server",
    '554 unknown customer network',
    '550 unknown user of dynamic range',
  ],
  traps: ['550 unknown subscriber', '550 unknown user on this network', '550 unknown customer, call us'],
};
