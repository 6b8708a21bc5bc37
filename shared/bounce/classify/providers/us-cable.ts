import { flags, numbered, type Provider } from './provider.ts';

/** Comcast, Cox and AT&T put their own short codes into the text. */
export const usCable: Provider = {
  id: 'us-cable',
  page: 'https://www.xfinity.com/support/articles/email-errors',
  knownBy: ['comcast.net', 'cox.net', 'att.net', 'sbcglobal.net', 'bellsouth.net'],
  rows: [
    // Comcast: BL000011. Each digit stands for a list; BL001 to BL010 are older.
    { tokens: [...flags('bl', 6), ...numbered('bl', 1, 10, 3)], anywhere: true, reason: 'blocklisted' },
    // mail from a home line
    { tokens: ['es000001', 'es000010'], anywhere: true, reason: 'blocklisted' },
    { tokens: [...numbered('rl', 1, 10, 6), 'rl001'], anywhere: true, reason: 'rate-limited' },
    { tokens: numbered('dm', 1, 9, 6), anywhere: true, reason: 'sender-auth-failed' },
    { tokens: numbered('pt', 1, 11, 6), anywhere: true, reason: 'server-identity' },
    { words: ['comcast bl00*', 'attrbl', 'att.net blocks', 'abuse rbl att.net'], reason: 'blocklisted' },
    // Cox: AUP#CXBL, https://www.cox.com/residential/support/email-error-codes.html
    { words: ['cxbl', 'cdrbl', 'cxsndr rejected'], reason: 'blocklisted' },
    { tokens: flags('ipbl', 4), anywhere: true, reason: 'blocklisted' },
    { words: ['cxcnct', 'cxmxrt'], reason: 'rate-limited' },
    { words: ['cxsndr', 'sndr cox', 'cxsmtp'], reason: 'sender-rejected' },
    // the sender's own Cox account, after suspicious mail from it
    { words: ['cxthrt', 'cxmj'], reason: 'sender-rejected' },
    { words: ['cxdns'], reason: 'server-identity' },
  ],
};
