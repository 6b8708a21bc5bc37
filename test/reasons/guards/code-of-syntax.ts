import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: ['501 5.1.3 Invalid address', '501 5.1.3 Bad recipient address'],
  traps: ['550 5.1.1 Invalid address for this recipient', '550 5.1.3 User unknown'],
};
