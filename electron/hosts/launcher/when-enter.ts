import { spawnSync } from 'node:child_process';

/** The part of process.stdin that is used here. */
export interface Terminal {
  readonly isTTY?: boolean;
  on(event: 'data', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/**
 * Calls `pressed` for each line entered in the terminal. False where there is no terminal, or where this process runs in its
 * background: the system stops a background process that reads from the terminal (SIGTTIN).
 */
export function whenEnter(
  pressed: () => void,
  terminal: Terminal = process.stdin,
  inForeground: () => boolean = isInForeground,
): boolean {
  if (terminal.isTTY !== true || !inForeground()) return false;
  terminal.on('data', pressed);
  // A closed terminal gives EIO. SIGHUP then ends the app, or the app goes on where the user asked for that.
  terminal.on('error', () => terminal.pause());
  // After Ctrl-Z both `bg` and `fg` send SIGCONT.
  process.on('SIGCONT', () => (inForeground() ? terminal.resume() : terminal.pause()));
  return true;
}

/**
 * Reads the `+` with which ps marks the foreground of a terminal. Windows has no background; without ps the answer is
 * uncertain.
 */
function isInForeground(): boolean {
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(process.pid)], { encoding: 'utf8' });
  return stdout?.includes('+') ?? false;
}
