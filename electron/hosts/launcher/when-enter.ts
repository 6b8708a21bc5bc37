import { spawnSync } from 'node:child_process';

/** What is needed of process.stdin. */
export interface Terminal {
  readonly isTTY?: boolean;
  on(event: 'data', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/**
 * Calls `pressed` for each line that is entered in the terminal. False where there is no terminal, or where this process runs
 * in its background: a background process that reads is stopped by the system (SIGTTIN).
 */
export function whenEnter(
  pressed: () => void,
  terminal: Terminal = process.stdin,
  inForeground: () => boolean = isInForeground,
): boolean {
  if (terminal.isTTY !== true || !inForeground()) return false;
  terminal.on('data', pressed);
  // A terminal that is closed gives EIO; the app is ended by SIGHUP then, or goes on where that was asked for.
  terminal.on('error', () => terminal.pause());
  // Told after Ctrl-Z by `bg` and by `fg` alike.
  process.on('SIGCONT', () => (inForeground() ? terminal.resume() : terminal.pause()));
  return true;
}

/** By the `+` that ps shows for the foreground of a terminal. Windows has no background; without ps nothing is certain. */
function isInForeground(): boolean {
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(process.pid)], { encoding: 'utf8' });
  return stdout?.includes('+') ?? false;
}
