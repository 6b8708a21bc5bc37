import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: ['550 recipient does not accept mail at this time', '550 Your host does not accept mail'],
  traps: ['550 this host does not accept mail', '550 domain example.com does not accept mail'],
};
