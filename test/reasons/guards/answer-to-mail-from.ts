import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    ['550 User unknown', { phase: 'mail' }],
    'SMTP error from remote mail server after MAIL FROM:<me@example.com>: 550 No such user',
    '550 user unknown (in reply to MAIL FROM command)',
  ],
  traps: [
    ['550 User unknown', { phase: 'rcpt' }],
    'SMTP error from remote mail server after RCPT TO:<lea@example.com>: 550 No such user',
    '550 user unknown (in reply to RCPT TO command)',
  ],
};
