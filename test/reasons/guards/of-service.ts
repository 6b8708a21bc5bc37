import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 SMTP access for this account is disabled',
    '550 forwarding is disabled for this account',
    '550 no account with sufficient rights to relay',
    '550 the subscriber is not provisioned for MMS',
  ],
  traps: ['550 this account is disabled', '550 the user is not registered for mail', '550 no account with that name'],
};
