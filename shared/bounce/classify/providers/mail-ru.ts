import type { Provider } from './provider.ts';

export const mailRu: Provider = {
  id: 'mail.ru',
  page: 'https://help.mail.ru/developers/mailing_errors',
  knownBy: ['mail.ru', 'bk.ru', 'list.ru', 'inbox.ru'],
  rows: [
    { words: ['is unavailable user not found', 'is unavailable user is terminated'], reason: 'no-such-mailbox' },
    {
      words: [
        'is unavailable account is disabled',
        'unavailable user is disabled',
        'is unavailable mailbox is blocked',
      ],
      reason: 'mailbox-disabled',
    },
    { words: ['notspam support', 'spam message rejected'], reason: 'spam-content' },
    { words: ['non local recipient verification failed'], reason: 'recipient-unavailable' },
  ],
};
