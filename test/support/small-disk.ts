// A real file system of a few MB, in a mount namespace of its own: what runs on it sees a disk that fills up.
import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';

/** As root, or as a user who may make a namespace of their own. */
const WAYS = [['-m'], ['-U', '-r', '-m']] as const;

function unshare(way: readonly string[], script: string, args: readonly string[]): ReturnType<typeof spawnSync> {
  return spawnSync('unshare', [...way, 'sh', '-c', script, 'sh', ...args], { encoding: 'utf8', timeout: 80_000 });
}

const MOUNT = 'mount -t tmpfs -o "size=$1" tmpfs "$2"';

const way = WAYS.find((one) => unshare(one, MOUNT, ['64k', '/mnt']).status === 0);

/** A suite that needs such a disk. Where the system gives none it is skipped, and its name says why. */
export function describeOnSmallDisk(name: string, suite: () => void): void {
  if (way !== undefined) describe(name, suite);
  else describe.skipIf(true)(`${name} (no file system can be mounted here)`, suite);
}

/**
 * Runs a script on a new file system of `size` (as `4m`) that is mounted on the empty folder `folder`, which the script is given.
 * Out: what it prints, as JSON. A script that fails throws what it said.
 */
export function onSmallDisk(script: string, folder: string, size: string): unknown {
  const ran = unshare(way ?? [], `${MOUNT} && exec "$3" "$4" "$2"`, [size, folder, process.execPath, script]);
  if (ran.status !== 0) throw new Error(`${script}: ${String(ran.stderr)}${String(ran.error ?? '')}`);
  return JSON.parse(String(ran.stdout)) as unknown;
}
