import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: ['no address for mx2.provider.example', '550 no such address for gw.provider.example'],
  traps: ['550 no such address', '550 5.1.1 no address of that name', '550 unknown address for this host'],
};
