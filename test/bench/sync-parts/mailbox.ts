// A large mailbox on the tests' Dovecot: 100,000 sent and 10,000 received messages, 1,000 of them reports; or of a given size.
import { execFileSync } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Dovecot } from '../../imap/dovecot.ts';
import { letter, report, sentMessage } from '../../imap/mail.ts';

/** `npm run bench -- sync --size 20000` makes a smaller mailbox with the same proportions. */
const SENT = Number(process.env['BENCH_SIZE'] ?? 100_000);

export const SIZE = { sent: SENT, received: SENT / 10, reports: SENT / 100 };
const HOUR = 3_600_000;

/** Writes the messages directly into the Maildirs, since delivering them one by one would take longer than the measurement. */
export async function fillMailbox(server: Dovecot, user: string): Promise<void> {
  await server.addUser(user, 'secret-1');
  const now = Date.now();
  const every = SIZE.received / SIZE.reports;
  write(server.maildir(user, 'INBOX'), SIZE.received, (n) => {
    const at = now - (SIZE.received - n) * HOUR;
    const text = n % every === 0 ? report({ n: (n / every) * 97, at }, n) : letter({ n, at });
    return { at, text };
  });
  write(server.maildir(user, 'Sent'), SIZE.sent, (n) => {
    const at = now - (SIZE.sent - n) * (HOUR / 10);
    return { at, text: sentMessage({ n, at }) };
  });
  if (userInfo().uid === 0) execFileSync('chown', ['-R', 'mail:mail', join(server.folder, 'mail')]);
}

function write(maildir: string, count: number, make: (n: number) => { at: number; text: string }): void {
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, part), { recursive: true });
  for (let n = 1; n <= count; n++) {
    const { at, text } = make(n);
    const seconds = Math.floor(at / 1000);
    const file = join(maildir, 'cur', `${seconds}.M${String(n).padStart(9, '0')}P1.bench:2,S`);
    writeFileSync(file, text);
    utimesSync(file, seconds, seconds);
  }
}
