import type { Guard } from './guard.ts';

/** `Action: delayed` with `retry timeout exceeded` for one host: a notice of delay comes from a server that still tries. */
export const stillTrying: Guard = {
  id: 'still-trying',
  asked: 'always',
  holds: ({ input, decision }) =>
    input.action === 'delayed' && decision.reason === 'gave-up'
      ? { reason: 'unreachable', because: 'still-trying' }
      : null,
};
