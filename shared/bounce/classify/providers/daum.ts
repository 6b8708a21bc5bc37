import type { Provider } from './provider.ts';

/** Daum and Kakao begin an answer with four letters: `550 5.1.1 RUSR 192.0.2.4: No such user`. */
export const daum: Provider = {
  id: 'daum',
  page: 'https://mail.daum.net/policy?category=spam&tab=intro',
  knownBy: ['daum.net', 'hanmail.net', 'kakao.com', 'kakaocorp.com'],
  rows: [
    { tokens: ['rusr'], reason: 'no-such-mailbox' },
    // 421 4.4.1 CHIC 192.0.2.4: Network is busy.
    { tokens: ['chic'], reason: 'rate-limited' },
    // 421 4.4.5 CCRT 192.0.2.4: Connection refused. Server is busy(RT): the address was taken for one that sends spam.
    { tokens: ['ccrt'], anywhere: true, reason: 'blocklisted' },
  ],
};
