import type { Provider } from './provider.ts';

export const qq: Provider = {
  id: 'qq',
  page: 'https://service.mail.qq.com/detail/122',
  knownBy: ['qq.com', 'foxmail.com'],
  rows: [
    {
      words: [
        'ip frequency limited',
        'connection frequency limited',
        'domain frequency limited',
        'sender frequency limited',
        'frequency limited',
      ],
      reason: 'rate-limited',
    },
    { words: ['mail is rejected by recipients'], reason: 'recipient-restricted' },
    {
      words: ['mail content denied', 'suspected bounce attacks', 'spam is embedded in the email'],
      reason: 'spam-content',
    },
    { words: ['mailbox unavailable or access denied'], reason: 'recipient-unavailable' },
    { words: ['the mail from address refused'], reason: 'sender-rejected' },
  ],
};
