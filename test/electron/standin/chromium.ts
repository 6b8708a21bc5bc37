import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const LISTENING = 'DevTools listening on ';
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--remote-debugging-port=0',
];

interface Running {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly endpoint: string;
}

let child: ChildProcess | null = null;
const profile = mkdtempSync(join(tmpdir(), 'bounceboard-standin-'));

/** Chromium of this process, with one empty page. */
export const chromiumReady: Promise<Running> = start();

async function start(): Promise<Running> {
  const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const started = spawn(executable, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child = started;
  const endpoint = await endpointOf(started);
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium has no default context');
  return { browser, context, endpoint };
}

function endpointOf(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    started.once('error', reject);
    started.once('exit', (code) => reject(new Error(`Chromium ended with code ${code} at its start`)));
    if (!started.stderr) return;
    createInterface({ input: started.stderr }).on('line', (line) => {
      if (line.startsWith(LISTENING)) resolve(line.slice(LISTENING.length).trim());
    });
  });
}

/** Ends Chromium and removes its profile. It may have ended by itself when its last page was closed. */
export async function closeChromium(): Promise<void> {
  const running = child;
  child = null;
  if (running && running.exitCode === null && running.signalCode === null) {
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
