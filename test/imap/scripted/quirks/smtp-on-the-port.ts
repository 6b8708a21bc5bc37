import { expect } from 'vitest';
import { errorsOf, loginsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const smtpOnThePort: Quirk = {
  name: 'is a server for sending mail',
  seen: 'https://github.com/jstedfast/MailKit/issues/1099',
  script: () => ({ ...smallMailbox(), greeting: '220 mail.shop.example ESMTP Postfix' }),
  engine: { connectTimeoutMs: 300 },
  until: ({ status }) => status === 'offline',
  reads: {},
  also(run) {
    const detail = { id: 'not-imap-server', speaks: 'smtp', text: '220 mail.shop.example ESMTP Postfix' };
    expect(errorsOf(run)).toEqual([{ status: 'offline', code: 'wrong-server', detail }]);
    expect(loginsOf(run)).toEqual([]);
  },
};
