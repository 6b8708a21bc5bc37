import type { Provider } from './provider.ts';

export const gmx: Provider = {
  id: 'gmx',
  page: 'https://postmaster.gmx.net/en/error-messages',
  knownBy: [
    'gmx.net',
    'gmx.de',
    'gmx.com',
    'web.de',
    'mail.com',
    '1and1.com',
    'ionos.com',
    'kundenserver.de',
    'perfora.net',
    'nemesis',
  ],
  rows: [
    { words: ['ip address is black listed', 'ip address is block listed', 'case c r0201'], reason: 'blocklisted' },
    { words: ['invalid dns mx or a aaaa resource record'], reason: 'sender-rejected' },
    { words: ['bad dns ptr resource record'], reason: 'server-identity' },
    { words: ['reject due to spf policy'], reason: 'sender-auth-failed' },
    { words: ['max message rate reached'], reason: 'rate-limited' },
    { words: ['reject due to policy restrictions'], reason: 'policy' },
  ],
};
