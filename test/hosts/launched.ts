import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../electron/build.ts';

/** `npm start -- …` as a process of its own, with what it has printed. */
export interface Launched {
  readonly child: ChildProcess;
  output(): string;
  /** The address that opens a session, once it has been printed. */
  firstAddress(): Promise<string>;
  /** Resolves when the process has ended. */
  readonly ended: Promise<number | null>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Without display and without Electron, installed or downloadable, so that no browser opens. */
const ENVIRONMENT = {
  DISPLAY: '',
  WAYLAND_DISPLAY: '',
  BROWSER: '',
  ELECTRON_OVERRIDE_DIST_PATH: join(ROOT, 'no', 'such', 'folder'),
  ELECTRON_MIRROR: 'http://127.0.0.1:9/',
};

/** `by`: starts it in a shell that passes no signal on, as npm's does. */
export function launch(args: readonly string[], env: Readonly<Record<string, string>> = {}, by?: 'sh'): Launched {
  const command = [process.execPath, join(ROOT, 'electron', 'launch.ts'), ...args];
  const [program = '', ...rest] = by === 'sh' ? ['sh', '-c', '"$@"; exit $?', 'sh', ...command] : command;
  const child = spawn(program, rest, {
    cwd: ROOT,
    env: { ...process.env, ...ENVIRONMENT, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const printed = new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      text += chunk.toString('utf8');
      const address = /^ {2}(http:\/\/127\.0\.0\.1:\d+\/\?token=\S+)$/m.exec(text)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    ended.then((code) => reject(new Error(`ended with code ${code} before it printed its address:\n${text}`)), reject);
  });
  printed.catch(() => undefined);
  return {
    child,
    output: () => text,
    firstAddress: () => printed,
    ended,
    stop(signal = 'SIGINT') {
      child.kill(signal);
      return ended;
    },
  };
}
