import type { Guard } from './guard.ts';

/** `550 <max@example.net>: no such user`, where max is who wrote: the server tried to verify the sender. */
export const ofSenderAddress: Guard = {
  id: 'of-sender-address',
  asked: 'condemning',
  holds: ({ owner }) => (owner === 'sender' ? { reason: 'sender-rejected', because: 'of-sender-address' } : null),
};
