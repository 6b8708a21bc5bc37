import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    'deferred: next hop unknown, domain smtp.sender.example not found',
    '550 5.4.310 DNS domain of smarthost does not exist',
  ],
  traps: ['550 5.1.2 domain not found', '550 mailbox not found behind the relayhost'],
};
