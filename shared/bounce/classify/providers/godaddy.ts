import type { Provider } from './provider.ts';

/** GoDaddy and its hosts end an answer with a code: `550 … Please inspect your SPF settings, and try again. IB508`. */
export const godaddy: Provider = {
  id: 'godaddy',
  page: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
  knownBy: ['secureserver.net', 'godaddy.com'],
  rows: [
    { tokens: ['ib101'], anywhere: true, reason: 'recipient-server-trouble' },
    { tokens: ['ib103', 'ib104', 'ib105', 'ib106', 'ib107', 'ib110'], anywhere: true, reason: 'blocklisted' },
    { tokens: ['ib108'], anywhere: true, reason: 'server-identity' },
    { tokens: ['ib007', 'ib607'], anywhere: true, reason: 'rate-limited' },
    { tokens: ['ib111', 'ib212', 'ib705'], anywhere: true, reason: 'spam-content' },
    { tokens: ['ib401', 'ib402'], anywhere: true, reason: 'attachment-blocked' },
    { tokens: ['ib501', 'ib502', 'ib506'], anywhere: true, reason: 'sender-rejected' },
    { tokens: ['ib508'], anywhere: true, reason: 'sender-auth-failed' },
    { tokens: ['ib605'], anywhere: true, reason: 'too-many-recipients' },
  ],
};
