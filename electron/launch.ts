// `npm start`: opens the app in Electron, or in the browser if Electron's executable is not available.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { AppError } from '../shared/domain/errors.ts';
import { buildOutOfDate, ROOT } from './build.ts';
import { diskWords } from './disk/disk-words.ts';
import { HELP, type LaunchArguments, parseArguments } from './hosts/launcher/arguments.ts';
import { electronOrReason } from './hosts/launcher/electron-or-reason.ts';
import { openBrowser } from './hosts/launcher/open-browser.ts';
import { whenParentGone } from './hosts/launcher/parent-watch.ts';
import { writeRedirectFile } from './hosts/launcher/redirect-file.ts';
import { whenEnter } from './hosts/launcher/when-enter.ts';
import type { WebServer } from './hosts/web/server.ts';
import type { WebHost } from './web.ts';

/** If Electron ends with an error before this time, it did not start at all (no display, a missing library). */
const CAME_UP_MS = 15_000;
/** The process exits after this long, also if closing has not ended. */
const CLOSES_WITHIN_MS = 5000;

const say = (line: string): void => console.log(line);

async function launch(args: LaunchArguments): Promise<number> {
  const ending = endOnSignals();
  if (args.web) return runWeb(args, ending);
  const electron = await electronOrReason(say, ending.signal);
  if (electron.kind === 'ready') {
    await buildOutOfDate(['renderer', 'main', 'preload'], say);
    const ended = await runElectron(electron.executable, ending);
    if (ended === 'came-up') return 0;
    say(`Electron ended with ${ended} before it opened a window. Opening Bounceboard in the browser instead.`);
  } else {
    say(`${electron.reason} Opening Bounceboard in the browser instead.`);
  }
  return runWeb(args, ending);
}

interface Ending {
  readonly signal: AbortSignal;
  /** Sets what to close before the process ends. */
  beforeEnd(close: () => Promise<void>): void;
}

/** On Ctrl-C, SIGTERM, SIGHUP and the end of npm, closes what runs and exits with 0, since users end this program that way. */
function endOnSignals(): Ending {
  const asked = new AbortController();
  let close: () => Promise<void> = async () => {};
  const end = (): void => {
    if (asked.signal.aborted) process.exit(1);
    asked.abort();
    setTimeout(() => process.exit(1), CLOSES_WITHIN_MS).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(explain(error));
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (process.env['npm_lifecycle_event']) whenParentGone(end);
  return {
    signal: asked.signal,
    beforeEnd(work) {
      close = work;
    },
  };
}

async function runWeb(args: LaunchArguments, ending: Ending): Promise<number> {
  await buildOutOfDate(['renderer'], say);
  // Imported only here: --help and Electron do not need the app in this process.
  const { startWebHost } = await import('./web.ts');
  const host = await startWebHost(args, join(ROOT, '.build', 'renderer'));
  if (host.kind === 'taken') {
    say(alreadyRunning(host));
    return 1;
  }
  ending.beforeEnd(host.close);
  say(`Bounceboard is open at ${host.address}`);
  const byHand = (): void => say(`Open this address within a minute; it works once:\n  ${host.newAddress()}`);
  const canAsk = whenEnter(byHand);
  if (await openInBrowser(host)) {
    if (canAsk) say('No page in the browser? Some may not read the file that leads there. Press Enter for an address.');
  } else {
    say('No browser was found to open.');
    byHand();
    say(canAsk ? 'Press Enter for a new one.' : 'After that, start Bounceboard again for a new one.');
  }
  say('Ctrl-C ends it.');
  return new Promise(() => {});
}

/** Opens the browser by a file that redirects to the address. The file is deleted as soon as the address is invalid. */
async function openInBrowser(host: Pick<WebServer, 'newAddress'>): Promise<boolean> {
  let remove = (): void => {};
  const file = writeRedirectFile(host.newAddress(() => remove()));
  remove = file.remove;
  return openBrowser(file.address);
}

function alreadyRunning({ folder, address }: Extract<WebHost, { kind: 'taken' }>): string {
  const where = address ? ` It is open at ${address} in the browser that opened it.` : '';
  return `Bounceboard already runs on the data in ${folder}.${where} Another one can run with --data DIR.`;
}

/** Runs Electron until it ends. Out: `came-up` if it ended without an error or after CAME_UP_MS, else the reason. */
function runElectron(executable: string, ending: Ending): Promise<string> {
  const started = Date.now();
  const child = spawn(executable, [ROOT, ...process.argv.slice(2)], { stdio: 'inherit' });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, killedBy) => {
      const fine = code === 0 || Date.now() - started > CAME_UP_MS;
      resolve(fine ? 'came-up' : `${killedBy ?? `code ${code}`}`);
    });
  });
  ending.beforeEnd(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  return ended;
}

function explain(error: unknown): string {
  if (!(error instanceof AppError)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { code, data } = error;
  if (code === 'refused' && data.port) return `Port ${data.port} is taken. Choose another with --port N.`;
  const words = diskWords(error);
  if (words !== null) return words;
  return `Bounceboard cannot start: ${error.message}`;
}

const parsed = parseArguments(process.argv.slice(2));
if (parsed.kind === 'help') {
  console.log(HELP);
} else if (parsed.kind === 'wrong') {
  console.error(`${parsed.message}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    process.exit(await launch(parsed.arguments));
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}
