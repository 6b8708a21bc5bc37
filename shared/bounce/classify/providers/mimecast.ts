import type { Provider } from './provider.ts';

export const mimecast: Provider = {
  id: 'mimecast',
  page: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
  knownBy: ['mimecast.com', 'mimecast.org', 'mimecast.co.za', 'mimecast-offshore.com'],
  rows: [
    { words: ['envelope blocked user entry', 'envelope blocked user domain entry'], reason: 'recipient-restricted' },
    {
      words: ['header based anti spoofing policy', 'anti spoofing policy', 'dmarc sender invalid'],
      reason: 'sender-auth-failed',
    },
    { words: ['csi.mimecast.org', 'local ct ip reputation', 'ip temporarily blacklisted'], reason: 'blocklisted' },
    { words: ['mcspamsignature', 'content examination policy', 'mimecastspam'], reason: 'spam-content' },
    { words: ['virus signature detected'], reason: 'attachment-blocked' },
    { words: ['exceeding outbound thread limit'], reason: 'rate-limited' },
    { codes: ['451'], and: 'internal resources are temporarily unavailable', reason: 'greylisted' },
  ],
};
