// Servers beside Dovecot: the Debian packages of IMAP servers exclude each other, so all but one are unpacked, each into a folder of its
// own. Nothing of them is installed, configured or started by the system.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';

export interface UnpackedPackage {
  /** The name of the folder. */
  readonly name: string;
  /** The Debian package of the server. */
  readonly main: string;
  /** Asked for together with it; nothing of them is unpacked unless its name begins so. */
  readonly beside: readonly string[];
  /** The beginnings of the names of the packages that are unpacked. */
  readonly prefixes: readonly string[];
}

/** Cyrus gives up root's rights for those of "mail", who must be able to read this folder. */
const CACHE = userInfo().uid === 0 ? '/var/cache/bounceboard-tests' : join(homedir(), '.cache', 'bounceboard-tests');
const LIMIT_MS = 120_000;

export function folderOf({ name }: UnpackedPackage): string {
  return join(CACHE, name);
}

/** The folders of libraries that the programs need beside the system's. */
export function librariesOf(unpacked: UnpackedPackage): readonly string[] {
  return [join(folderOf(unpacked), 'usr', 'lib'), join(folderOf(unpacked), 'lib')].flatMap((lib) =>
    existsSync(lib) ? [lib, ...readdirSync(lib).map((name) => join(lib, name))] : [],
  );
}

/** Fetches the package and what it needs of the system's lists, and unpacks it. True where that worked. */
export function unpack(wanted: UnpackedPackage): boolean {
  const folder = folderOf(wanted);
  const half = `${folder}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o755 });
  chmodSync(half, 0o755);
  // What apt would install on this system.
  const plan = run('apt-get', ['install', '-s', '--no-install-recommends', wanted.main, ...wanted.beside], half);
  const names = [...(plan ?? '').matchAll(/^Inst (\S+)/gm)]
    .map((found) => found[1] ?? '')
    .filter((name) => wanted.prefixes.some((prefix) => name.startsWith(prefix)));
  if (!names.includes(wanted.main) || run('apt-get', ['download', '-q', ...names], half) === null) return false;
  const packages = readdirSync(half).filter((name) => name.endsWith('.deb'));
  const root = join(half, 'root');
  if (!packages.every((name) => run('dpkg', ['-x', name, root], half) !== null)) return false;
  rmSync(folder, { recursive: true, force: true });
  renameSync(root, folder);
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
