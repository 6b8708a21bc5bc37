import type { Provider } from './provider.ts';

/** Comcast, Cox, Charter and AT&T put their own short codes into the text. */
export const usCable: Provider = {
  id: 'us-cable',
  page: 'https://postmaster.xfinity.com/smtp-error-codes',
  knownBy: ['comcast.net', 'cox.net', 'charter.net', 'att.net', 'sbcglobal.net', 'bellsouth.net'],
  rows: [
    {
      words: [
        'comcast bl00*',
        'bl000000',
        'bl000001',
        'bl000010',
        'cxbl',
        'cxsndr rejected',
        'attrbl',
        'att.net blocks',
        'abuse rbl att.net',
      ],
      reason: 'blocklisted',
    },
    { words: ['rl000001', 'rl000003', 'cxthrt', 'cxcnct', 'cxmxrt'], reason: 'rate-limited' },
    { words: ['cxsndr', 'sndr cox'], reason: 'sender-rejected' },
    { words: ['cxdns'], reason: 'server-identity' },
    { words: ['cxmj'], reason: 'recipient-restricted' },
    { words: ['dm000001'], reason: 'sender-auth-failed' },
  ],
};
