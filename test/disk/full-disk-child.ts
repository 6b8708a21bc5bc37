// Runs on a small disk (support/small-disk.ts), and prints what the app did when the disk was full and when there was room
// again.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMemorySecretStore } from '../../electron/accounts/secret-store.ts';
import { createApp } from '../../electron/app/create-app.ts';
import { createJsonSettings } from '../../electron/app/json-settings.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { type Client, createClient } from '../../shared/ipc/client.ts';
import { writeReport, writeSent } from '../app/mail-folder.ts';

const [disk = ''] = process.argv.slice(2);
const data = join(disk, 'data');
const mail = join(disk, 'mail');
const ballast = join(disk, 'ballast');
const now = Date.now();

/** Fills the disk to the last byte. */
function fillDisk(): void {
  for (let size = 1 << 20; size >= 1; size >>= 1)
    for (let fits = true; fits; )
      try {
        writeFileSync(ballast, 'x'.repeat(size), { flag: 'a' });
      } catch {
        fits = false;
      }
}

async function start(): Promise<{ client: Client; close(): Promise<void>; echoed: string[] }> {
  const echoed: string[] = [];
  const app = await createApp({
    dataFolder: data,
    host: 'web',
    secrets: createMemorySecretStore(),
    settings: createJsonSettings(join(data, 'settings.json')),
    openLink: async () => false,
    echo: (line) => echoed.push(line),
  });
  const client = createClient({ call: app.dispatch, on: () => () => undefined, pathOf: async () => [] });
  return { client, close: () => app.close(), echoed };
}

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? `${error.code} ${error.data.file ?? ''}` : String(error)),
  );

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 1500) throw new Error('it did not come to pass');
    await new Promise((wake) => setTimeout(wake, 20));
  }
}
const stateOf = (client: Client) => client.call('app.state', {});
const address = (n: number): string => `person${n}@there.example`;

function writeMail(from: number, count: number): void {
  for (let n = from; n < from + count; n++) {
    writeSent(mail, address(n), now - n * 60_000, `Offer ${n}`);
    writeReport(mail, 'ekiri@studio.example', now - n * 60_000 + 1000, [
      `<${address(n)}>: host mx said:`,
      'x'.repeat(900),
    ]);
  }
}

mkdirSync(data, { recursive: true });
writeMail(0, 40);
const first = await start();
await first.client.call('settings.set', { theme: 'dark' });
await first.client.call('files.open', { paths: [mail] });
await until(async () => (await stateOf(first.client)).accounts[0]?.status === 'idle');
const before = (await stateOf(first.client)).counts;

writeMail(40, 200);
fillDisk();
await first.client.call('sync.start', { accountId: null });
await until(async () => (await stateOf(first.client)).accounts[0]?.status === 'error');
const full = await stateOf(first.client);
const shown = (await first.client.call('recipients.list', { show: 'bad' })).total;
const override = await codeOf(first.client.call('recipients.override', { address: address(1), verdict: 'ok' }));
const settings = await codeOf(first.client.call('settings.set', { theme: 'light' }));
const theme = JSON.parse(readFileSync(join(data, 'settings.json'), 'utf8')) as { theme: string };
const leftovers = readdirSync(data).filter((name) => name.endsWith('.new'));

rmSync(ballast);
await until(async () => (await stateOf(first.client)).counts.sent === 240);
await until(async () => (await stateOf(first.client)).accounts[0]?.status === 'idle');
const after = await stateOf(first.client);
const later = await codeOf(first.client.call('recipients.override', { address: address(1), verdict: 'ok' }));
await first.close();

// A clean end removed the 32 KB that WAL shares between processes, and on a full disk they cannot be created again.
fillDisk();
const second = await start();
const read = await stateOf(second.client);
const refused = await codeOf(second.client.call('recipients.override', { address: address(2), verdict: 'ok' }));
await codeOf(second.close());

console.log(
  JSON.stringify({
    before: { ...before },
    full: { counts: full.counts, error: full.accounts[0]?.error },
    shown,
    override,
    settings,
    theme: theme.theme,
    leftovers,
    after: { counts: after.counts, error: after.accounts[0]?.error },
    later,
    read: read.counts,
    refused,
    walEmptied: !existsSync(join(data, 'bounceboard.db-wal')),
    echoed: [...first.echoed, ...second.echoed],
  }),
);
