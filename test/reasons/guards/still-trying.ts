import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    ['retry timeout exceeded', { action: 'delayed' }],
    ['delivery time expired', { action: 'delayed' }],
  ],
  traps: ['retry timeout exceeded', ['mailbox is full', { action: 'delayed' }]],
};
