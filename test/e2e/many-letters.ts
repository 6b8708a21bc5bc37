// A data folder with as many sent messages as wanted, written straight into the store: "Letter 0" is the newest.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../electron/store/engine.ts';
import { launch } from '../hosts/launched.ts';
import { sent } from '../store/facts.ts';
import { openPage, type TestApp } from './app.ts';

const QUARTER = 6 * 3_600_000;

interface Letters {
  readonly app: TestApp;
  /** Puts a further message into Sent, as a mail program does; the next sync reads it. */
  put(subject: string): void;
}

function letter(subject: string): string {
  return [
    'From: ekiri@studio.example',
    'To: late@northwind.example',
    `Subject: ${subject}`,
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <${subject.replaceAll(' ', '-')}@studio.example>`,
    '',
    'Hello',
    '',
  ].join('\n');
}

/** Starts the app over `count` messages, four a day. */
export async function startWithLetters(count: number): Promise<Letters> {
  const folder = mkdtempSync(join(tmpdir(), 'bounceboard-e2e-'));
  const mail = join(folder, 'mail');
  for (const sub of ['cur', 'new', 'tmp']) mkdirSync(join(mail, 'Sent', sub), { recursive: true });
  const engine = openEngine({ file: join(folder, 'bounceboard.db') });
  const { id } = engine.run('accounts.add', { kind: 'files', name: mail, config: { paths: [mail] } });
  const home = { path: 'Before', role: 'sent', uidValidity: '1', highestUid: count, lowestUid: 1 } as const;
  const now = Date.now();
  const facts = Array.from({ length: count }, (_, number) =>
    sent(`person${number}@northwind.example`, { subject: `Letter ${number}`, date: now - (number + 1) * QUARTER }),
  );
  engine.run('intake.apply', { accountId: id, folder: { ...home, highestModseq: null }, facts });
  engine.close();
  const host = launch(['--web', '--data', folder]);
  const app = await openPage(host.firstAddress(), async () => {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    app,
    put: (subject) => writeFileSync(join(mail, 'Sent', 'cur', `${subject}.host:2,S`), letter(subject)),
  };
}
