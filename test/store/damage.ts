// Ways in which a database is damaged, the same in every run.
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Attack {
  readonly name: string;
  ruin(file: string): void;
}

const PAGE = 4096;

function overwrite(file: string, at: number, bytes: Uint8Array): void {
  const open = openSync(file, 'r+');
  writeSync(open, bytes, 0, bytes.length, at);
  closeSync(open);
}

const randomBytes = (random: () => number, length: number): Uint8Array =>
  Uint8Array.from({ length }, () => Math.floor(random() * 256));
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_one, n) => n + 1);
const sizeOf = (file: string): number => statSync(file).size;

const LENGTHS = [1, 15, 16, 50, 99, 100, 101, 512, 1000, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE, 10 * PAGE + 7];

export const TRUNCATIONS: readonly Attack[] = [
  ...LENGTHS.map((length) => ({ name: `cut to ${length} bytes`, ruin: (file: string) => truncateSync(file, length) })),
  ...[1, 100, PAGE, 5 * PAGE].map((less) => ({
    name: `cut by ${less} bytes`,
    ruin: (file: string) => truncateSync(file, sizeOf(file) - less),
  })),
  ...seeds(12).map((seed) => ({
    name: `cut anywhere, seed ${seed}`,
    ruin: (file: string) => truncateSync(file, Math.floor(randomFrom(seed)() * sizeOf(file))),
  })),
];

export const BYTES: readonly Attack[] = [
  ...seeds(25).map((seed) => ({
    name: `one byte, seed ${seed}`,
    ruin(file: string) {
      const random = randomFrom(seed);
      overwrite(file, Math.floor(random() * sizeOf(file)), randomBytes(random, 1));
    },
  })),
  ...[
    0, 15, 16, 17, 18, 19, 20, 21, 23, 24, 27, 28, 31, 32, 36, 40, 44, 47, 48, 52, 56, 59, 60, 62, 63, 64, 72, 92, 99,
  ].map((at) => ({
    name: `byte ${at} of the header`,
    ruin: (file: string) => overwrite(file, at, Uint8Array.of(0xa5)),
  })),
];

const pageAt = (random: () => number, file: string): number => Math.floor((random() * sizeOf(file)) / PAGE) * PAGE;

export const PAGES: readonly Attack[] = [
  ...seeds(15).map((seed) => ({
    name: `a page of zeros, seed ${seed}`,
    ruin: (file: string) => overwrite(file, pageAt(randomFrom(seed), file), new Uint8Array(PAGE)),
  })),
  ...seeds(15).map((seed) => ({
    name: `a page of noise, seed ${seed}`,
    ruin(file: string) {
      const random = randomFrom(seed);
      overwrite(file, pageAt(random, file), randomBytes(random, PAGE));
    },
  })),
  ...seeds(10).map((seed) => ({
    name: `thirty bytes anywhere, seed ${seed}`,
    ruin(file: string) {
      const random = randomFrom(seed);
      for (let n = 0; n < 30; n++) overwrite(file, Math.floor(random() * sizeOf(file)), randomBytes(random, 1));
    },
  })),
  { name: 'a header of zeros', ruin: (file) => overwrite(file, 0, new Uint8Array(100)) },
  { name: 'a first page of zeros', ruin: (file) => overwrite(file, 0, new Uint8Array(PAGE)) },
  { name: 'zeros all over', ruin: (file) => overwrite(file, 0, new Uint8Array(sizeOf(file))) },
];

export const OTHERS: readonly Attack[] = [
  { name: 'a text', ruin: (file) => writeFileSync(file, 'Dear Sir or Madam') },
  { name: 'an empty file', ruin: (file) => writeFileSync(file, '') },
  { name: 'no file', ruin: (file) => rmSync(file) },
  {
    name: 'a database without tables',
    ruin(file) {
      rmSync(file);
      const db = new DatabaseSync(file);
      db.exec('PRAGMA journal_mode = WAL; PRAGMA user_version = 14');
      db.close();
    },
  },
  {
    name: 'a table that is gone',
    ruin(file) {
      const db = new DatabaseSync(file);
      db.exec('DROP TABLE user_link');
      db.close();
    },
  },
  {
    name: 'an older version than it is',
    ruin(file) {
      const db = new DatabaseSync(file);
      db.exec('PRAGMA user_version = 6');
      db.close();
    },
  },
  {
    name: 'settings of an account that are no JSON',
    ruin(file) {
      const db = new DatabaseSync(file);
      db.exec('UPDATE account SET config = \'{"host":\'');
      db.close();
    },
  },
  {
    name: 'a setting that is no JSON',
    ruin(file) {
      const db = new DatabaseSync(file);
      db.exec("INSERT OR REPLACE INTO setting VALUES ('deriving', 'what')");
      db.close();
    },
  },
];

/** On the log that was left by a process that was killed. */
export const LOGS: readonly Attack[] = [
  { name: 'the log is gone', ruin: (file) => rmSync(`${file}-wal`) },
  {
    name: 'log and shared memory are gone',
    ruin(file) {
      for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`);
    },
  },
  { name: 'the log is empty', ruin: (file) => truncateSync(`${file}-wal`, 0) },
  { name: 'half a log', ruin: (file) => truncateSync(`${file}-wal`, sizeOf(`${file}-wal`) >> 1) },
  {
    name: 'the shared memory is noise',
    ruin: (file) => overwrite(`${file}-shm`, 0, randomBytes(randomFrom(3), 32768)),
  },
  { name: 'the database itself is gone', ruin: (file) => rmSync(file) },
  { name: 'the database itself is empty', ruin: (file) => truncateSync(file, 0) },
  ...seeds(15).map((seed) => ({
    name: `noise in the log, seed ${seed}`,
    ruin(file: string) {
      const random = randomFrom(seed);
      for (let n = 0; n < 20; n++)
        overwrite(`${file}-wal`, Math.floor(random() * sizeOf(`${file}-wal`)), randomBytes(random, 1));
    },
  })),
];

/** What another program did to the file: written over, but for its first page, while the store keeps it open. */
export function ruinOpen(database: string): void {
  const other = new DatabaseSync(database);
  other.exec("INSERT OR REPLACE INTO setting VALUES ('other', '1'); PRAGMA wal_checkpoint(TRUNCATE)");
  other.close();
  const open = openSync(database, 'r+');
  const noise = Buffer.alloc(statSync(database).size - 4096, 0x5a);
  writeSync(open, noise, 0, noise.length, 4096);
  closeSync(open);
}

/** Everything of a data folder, as a kill would leave it. */
export function copyFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  cpSync(from, to, { recursive: true });
}
