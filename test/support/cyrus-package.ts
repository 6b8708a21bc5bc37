// Cyrus beside Dovecot: their Debian packages exclude each other, so Cyrus is unpacked into a folder of its own. Nothing of it is
// installed, configured or started by the system.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Cyrus gives up root's rights for those of "mail", who must be able to read this folder. */
const FOLDER =
  userInfo().uid === 0 ? '/var/cache/bounceboard-tests/cyrus' : join(homedir(), '.cache', 'bounceboard-tests', 'cyrus');
const LIMIT_MS = 120_000;

/** Where Cyrus lies: its programs, and the folders of libraries that it needs beside the system's. */
export interface CyrusPrograms {
  readonly bin: string;
  readonly libraries: readonly string[];
}

/** Null where it is not unpacked. */
export function findCyrus(): CyrusPrograms | null {
  const bin = join(FOLDER, 'usr', 'lib', 'cyrus', 'bin');
  if (!existsSync(join(bin, 'imapd'))) return null;
  const libraries = [join(FOLDER, 'usr', 'lib'), join(FOLDER, 'lib')].flatMap((lib) =>
    existsSync(lib) ? [lib, ...readdirSync(lib).map((name) => join(lib, name))] : [],
  );
  return { bin, libraries };
}

/** Fetches the packages of Cyrus and of what it needs, and unpacks them. True where that worked. */
export function unpackCyrus(): boolean {
  const half = `${FOLDER}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o755 });
  chmodSync(half, 0o755);
  // What apt would install on this system; without a mail server of Debian's choice, which Cyrus' package asks for.
  const plan = run('apt-get', ['install', '-s', '--no-install-recommends', 'cyrus-imapd', 'msmtp-mta'], half);
  const names = [...(plan ?? '').matchAll(/^Inst (\S+)/gm)]
    .map((found) => found[1] ?? '')
    .filter((name) => name.startsWith('lib') || name.startsWith('cyrus-'));
  if (!names.includes('cyrus-imapd') || run('apt-get', ['download', '-q', ...names], half) === null) return false;
  const packages = readdirSync(half).filter((name) => name.endsWith('.deb'));
  const root = join(half, 'root');
  if (!packages.every((name) => run('dpkg', ['-x', name, root], half) !== null)) return false;
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(root, FOLDER);
  rmSync(half, { recursive: true, force: true });
  return true;
}

function run(program: string, args: readonly string[], cwd: string): string | null {
  const options = { cwd, encoding: 'utf8', timeout: LIMIT_MS, maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync(program, args, options);
  if (status === 0) return stdout;
  console.error(`${program} ${args[0]}: ${(stderr ?? '').trim().split('\n').slice(-3).join('\n')}`);
  return null;
}
