import { spawn } from 'node:child_process';

const COMMANDS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  // `start` is a command of cmd.exe, and takes a quoted first argument for a window title.
  win32: ['cmd', '/c', 'start', '""'],
};
/** In milliseconds. An opener that has not failed by then has handed the address on; some run until the browser is closed. */
const FAILS_WITHIN_MS = 3000;

/** Opens the address in the default browser. False where no browser is found, so that the caller prints the address instead. */
export function openBrowser(address: string, env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const linux = !(process.platform in COMMANDS);
  if (linux && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'] && !env['BROWSER']) return Promise.resolve(false);
  const [command, ...args] = COMMANDS[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true, env });
    const timer = setTimeout(() => resolve(true), FAILS_WITHIN_MS);
    const finish = (opened: boolean): void => {
      clearTimeout(timer);
      resolve(opened);
    };
    opener.once('error', () => finish(false));
    opener.once('exit', (code) => finish(code === 0));
    opener.unref();
  });
}
