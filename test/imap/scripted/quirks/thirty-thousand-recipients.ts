import { expect } from 'vitest';
import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const addresses = Array.from({ length: 30_000 }, (_, n) => `"Member ${n}" <member${n}@club.example>`).join(',\r\n ');

export const thirtyThousandRecipients: Quirk = {
  name: 'keeps a message to 30,000 addresses',
  seen: 'https://github.com/barbushin/php-imap/issues/104',
  script: () => ({
    folders: [
      inbox([reportOf(2)]),
      sentFolder([
        sentOf(1, { source: String(sentOf(1).source).replace('To: ', `To: ${addresses},\r\n `) }),
        sentOf(2),
      ]),
    ],
  }),
  reads: { 'INBOX report': 1, 'Sent sent': 2 },
  also: ({ store }) => {
    const most = Math.max(...store.facts.map(({ fact }) => (fact.kind === 'sent' ? fact.to.length : 0)));
    expect(most).toBeGreaterThan(2000);
  },
};
