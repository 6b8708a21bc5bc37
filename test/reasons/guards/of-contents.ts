import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: ['550 5.7.0 attachment names an unknown user', '550 link to a suspended account found in your message'],
  traps: ['550 unknown user, attachment not read', '550 5.1.1 mailbox not found; the body of the message follows'],
};
