import type { Provider } from './provider.ts';

/** NTT docomo says `550 Unknown user` after DATA when the person's own filter refuses the sender; after RCPT it means what it says. */
export const docomo: Provider = {
  id: 'docomo',
  page: 'https://www.docomo.ne.jp/service/imode_mail/notice/',
  knownBy: ['docomo.ne.jp'],
  rows: [{ codes: ['550'], and: 'unknown user', phase: 'data', reason: 'recipient-restricted' }],
};
