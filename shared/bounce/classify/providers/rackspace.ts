import type { Provider } from './provider.ts';

/** Rackspace closes an answer with a code in brackets: `450 4.7.1 Client host … has no PTR record (G1F)`. */
export const rackspace: Provider = {
  id: 'rackspace',
  page: 'https://docs.rackspace.com/docs/common-email-bounces',
  knownBy: ['emailsrvr.com', 'rackspace.com'],
  rows: [
    { tokens: ['g1f'], anywhere: true, reason: 'server-identity' },
    { tokens: ['g28', 'g30'], anywhere: true, reason: 'rate-limited' },
    { tokens: ['g1e'], anywhere: true, reason: 'sender-auth-failed' },
    { tokens: ['g2'], reason: 'rate-limited' },
    { tokens: ['g6'], reason: 'recipient-server-trouble' },
    { tokens: ['g16'], reason: 'mail-loop' },
  ],
};
