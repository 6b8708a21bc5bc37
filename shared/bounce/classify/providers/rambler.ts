import type { Provider } from './provider.ts';

export const rambler: Provider = {
  id: 'rambler',
  page: 'https://help.rambler.ru/mail/',
  knownBy: ['rambler.ru', 'lenta.ru', 'ro.ru'],
  rows: [{ codes: ['540', '5.7.1'], and: 'recipient address rejected blocked', reason: 'mailbox-disabled' }],
};
