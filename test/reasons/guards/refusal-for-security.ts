import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: ['551 5.7.1 Domain not found', '550 5.7.1 the domain does not exist'],
  traps: ['550 5.1.2 Domain not found', '550 5.7.1 User unknown'],
};
