import type { Provider } from './provider.ts';

export const proofpoint: Provider = {
  id: 'proofpoint',
  page: 'https://ipcheck.proofpoint.com/',
  knownBy: ['pphosted.com', 'ppe-hosted.com', 'proofpoint.com', 'psmtp.com', 'psmtp'],
  rows: [
    {
      words: ['ipcheck.proofpoint.com', 'dnsbl lookup.cgi', 'pdr', 'cloudmark.com reset request'],
      reason: 'blocklisted',
    },
    { codes: ['550', '554', '571'], and: 'message rejected', reason: 'spam-content' },
    { codes: ['571', '550'], and: 'message refused', reason: 'spam-content' },
  ],
};
