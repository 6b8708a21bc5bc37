import type { Guard } from './guard.ts';

/** `550 <max@example.net>: user unknown`, sent back for lea@example.com: the mail was forwarded to max. */
export const ofAnotherAddress: Guard = {
  id: 'of-another-address',
  asked: 'condemning',
  holds: ({ owner }) =>
    owner === 'another' ? { reason: 'recipient-unavailable', because: 'of-another-address' } : null,
};
