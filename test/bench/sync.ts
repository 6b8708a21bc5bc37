// `npm run bench -- sync`: a large first sync beside a bare imapflow loop, a sync with nothing new, and an arrival.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { openReader } from '../../electron/intake/reading/open-reader.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { type Dovecot, startDovecot } from '../imap/dovecot.ts';
import { startFaultProxy } from '../imap/fault-proxy.ts';
import { startEngine, watching } from '../imap/harness.ts';
import { report } from '../imap/mail.ts';
import { fillMailbox, SIZE } from './sync-parts/mailbox.ts';

const exec = promisify(execFile);
const ROUNDS = 2;
const USER = 'anna';
const spending = { main: z.number(), all: z.number() };
const bareResult = z.object({ ms: z.number(), headers: z.number(), sources: z.number(), ...spending });
const appResult = z.object({
  ms: z.number(),
  ready: z.number(),
  first: z.number(),
  rss: z.number(),
  sent: z.number(),
  bounces: z.number(),
  ...spending,
});

async function child<T>(script: string, args: readonly string[], result: z.ZodType<T>): Promise<T> {
  const { stdout } = await exec(process.execPath, [join(import.meta.dirname, script), ...args]);
  return result.parse(JSON.parse(stdout));
}

export async function run(): Promise<void> {
  const server = await startDovecot();
  const folder = await mkdtemp(join(tmpdir(), 'bb-bench-sync-'));
  try {
    console.log(`filling a mailbox: ${SIZE.sent} sent, ${SIZE.received} received, ${SIZE.reports} reports`);
    await fillMailbox(server, USER);
    await firstSync(server, folder);
    await nothingNew(server, join(folder, 'app-0.db'));
    await arrival(server, join(folder, 'app-0.db'));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Measures the bare loop and the app in turns, after one bare run that is not counted, in which the server builds its indexes. */
async function firstSync(server: Dovecot, folder: string): Promise<void> {
  const bare = () => child('sync-parts/bare.ts', [String(server.port), USER], bareResult);
  await bare();
  const ratios: number[] = [];
  const readyRatios: number[] = [];
  let rss = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const plain = await bare();
    const app = await child(
      'sync-parts/app.ts',
      [String(server.port), USER, join(folder, `app-${round}.db`)],
      appResult,
    );
    if (plain.headers !== SIZE.sent + SIZE.received || plain.sources !== SIZE.reports)
      throw new Error('bare loop: wrong count');
    if (app.sent !== SIZE.sent || app.bounces !== SIZE.reports)
      throw new Error(`app: ${app.sent} sent, ${app.bounces} bounces`);
    ratios.push(app.ms / plain.ms);
    readyRatios.push(app.ready / plain.ms);
    rss = Math.max(rss, app.rss);
    console.log(`  bare ${seconds(plain.ms)}, app ${seconds(app.ms)}, first mail shown after ${seconds(app.first)}`);
    console.log(
      `  time of the cores, main thread and all: bare ${cores(plain)}; app ${cores(app)} (reading, and storing beside it)`,
    );
  }
  console.log(`BENCH sync.first_ratio ${Math.min(...ratios).toFixed(2)}`);
  console.log(`BENCH sync.all_derived_ratio ${Math.min(...readyRatios).toFixed(2)}`);
  console.log(`BENCH sync.rss_mb ${rss.toFixed(0)}`);
}

async function nothingNew(server: Dovecot, file: string): Promise<void> {
  const proxy = await startFaultProxy(server.port);
  const store = await openStore({ file });
  const reader = openReader();
  const began = performance.now();
  let trips = 0;
  let ms = 0;
  const onSynced = (): void => {
    trips = proxy.roundTrips();
    ms = performance.now() - began;
  };
  const engine = startEngine({ store, reader, config: { port: proxy.port, user: USER }, onSynced });
  await engine.until(watching);
  await engine.runner.close();
  await reader.close();
  await store.close();
  await proxy.close();
  console.log(`BENCH sync.nothing_new_roundtrips ${trips}`);
  console.log(`BENCH sync.nothing_new_ms ${ms.toFixed(0)}`);
}

/** The time from the delivery into the Maildir to the event after which the window reads again. */
async function arrival(server: Dovecot, file: string): Promise<void> {
  const store = await openStore({ file });
  const reader = openReader();
  const engine = startEngine({ store, reader, config: { port: server.port, user: USER }, pollMs: 3_600_000 });
  await engine.until(watching);
  const changes = engine.changes();
  const began = performance.now();
  await server.deliver(USER, 'INBOX', report({ n: 98, at: Date.now() }));
  await engine.until(() => engine.changes() > changes, 60_000);
  const ms = performance.now() - began;
  await engine.runner.close();
  await reader.close();
  await store.close();
  console.log(`BENCH sync.arrival_ms ${ms.toFixed(0)}`);
}

const cores = ({ main, all }: { readonly main: number; readonly all: number }): string =>
  `${main.toFixed(1)} s, ${all.toFixed(1)} s`;

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
