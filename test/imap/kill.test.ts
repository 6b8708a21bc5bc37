import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { letter, report, sentMessage } from './mail.ts';
import { storeRows } from './store-rows.ts';

const HOUR = 3_600_000;
const KILLS = 50;
const ROOT = new URL('../..', import.meta.url).pathname;

/** The same "random" moments every time (Lehmer's generator). */
function moments(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Bundles sync-child.ts and the two workers as the app's main process is bundled, into `folder`: a process that loads hundreds of
 * sources takes most of a second to start, and this test starts about a hundred. Returns the file to run.
 */
async function bundleChild(folder: string): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: {
        input: {
          child: 'test/imap/sync-child.ts',
          'store-worker': 'electron/store/worker.ts',
          'reading-worker': 'electron/intake/reading/worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return join(folder, 'child.js');
}

describeWith(['dovecot', 'openssl'], 'kill -9 during a first sync', () => {
  let server: Dovecot;
  let folder: string;
  let bundle: string;
  beforeAll(async () => {
    server = await startDovecot();
    folder = await mkdtemp(join(tmpdir(), 'bb-kill-'));
    bundle = await bundleChild(join(folder, 'child'));
    await server.addUser('anna', 'secret-1');
    const now = Date.now();
    for (let n = 1; n <= 1300; n++) {
      const at = now - (1400 - n) * HOUR;
      await server.deliver('anna', 'Sent', sentMessage({ n, at }), { at, flags: 'S' });
      if (n % 2 === 0) await server.deliver('anna', 'INBOX', letter({ n, at }), { at });
      if (n % 10 === 0) await server.deliver('anna', 'INBOX', report({ n, at: at + 60_000 }), { at });
    }
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  /** Runs a sync and kills it after `killAfter` milliseconds, if not null. Returns how long it ran and whether it reached its end. */
  async function run(file: string, killAfter: number | null): Promise<{ ms: number; done: boolean }> {
    const child = spawn(process.execPath, [bundle, String(server.port), 'anna', file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    let began = 0;
    let timer: NodeJS.Timeout | null = null;
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (began > 0 || !said.includes('start')) return;
      began = performance.now();
      if (killAfter !== null) timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    await once(child, 'exit');
    if (timer) clearTimeout(timer);
    return { ms: performance.now() - began, done: said.includes('done') };
  }

  it(`at ${KILLS} moments: the syncs after it end with exactly the same store`, { timeout: 900_000 }, async () => {
    const whole = join(folder, 'whole.db');
    const { ms, done } = await run(whole, null);
    expect(done).toBe(true);
    const wanted = storeRows(whole);
    expect(wanted.filter((row) => row.startsWith('sent '))).toHaveLength(1300);
    const random = moments(20_26);
    let killed = 0;
    for (let round = 0; killed < KILLS; round++) {
      const file = join(folder, `killed-${round}.db`);
      // Up to six kills in one sync, each at another stage of it; then the sync runs to its end.
      for (let kill = 0; kill < 6 && killed < KILLS; kill++) {
        const end = await run(file, random() * ms);
        if (end.done) break;
        killed++;
      }
      expect((await run(file, null)).done).toBe(true);
      expect(storeRows(file)).toEqual(wanted);
    }
  });
});
