// The journal of the user's own decisions: a file of JSON lines beside the database, which outlives it. The first line says whose
// it is; every other one is one entry as it is from then on. Whoever reads it checks each line by itself.
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { z } from 'zod';
import { wordsOf } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { diskError } from '../../disk/disk-error.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import { OWN_KINDS } from './kinds/index.ts';
import { type OwnEntry, OwnState } from './own-kind.ts';

/** `bounceboard.db` has `bounceboard.decisions.jsonl`. */
export const journalFile = (database: string): string => `${database.replace(/\.db$/, '')}.decisions.jsonl`;

/** A journal of twice as many lines as entries, and so many more, is long. */
const SPARE_LINES = 500;

const head = z.object({ bounceboard: z.literal('decisions'), version: z.literal(1), id: z.string().min(1) });
const line = z.object({ n: z.int().min(1), kind: z.string(), key: z.json(), value: z.json() });

/** What is read of a journal. */
export interface FoundJournal {
  /** Of the database that it was written with; another one where the first line cannot be read. */
  readonly id: string;
  /** The number of the last change. */
  readonly n: number;
  readonly state: OwnState;
  /** Lines of kinds that this version does not know, as they stand there. */
  readonly unknown: readonly string[];
  readonly lines: number;
  /** Lines that cannot be read, not counting one at the end that was never finished. */
  readonly unreadable: number;
  readonly torn: boolean;
}

/** Null where there is none. Errors, where the file cannot be read: `read-only`, `disk-error`, `store-unopened`. */
export function readJournal(file: string): FoundJournal | null {
  if (!existsSync(file)) return null;
  const texts = readText(file).split('\n');
  const torn = texts.pop() !== '';
  const [first = '', ...rest] = texts;
  const known = head.safeParse(parsed(first));
  const state = new OwnState();
  const unknown: string[] = [];
  let [n, unreadable] = [0, known.success ? 0 : 1];
  for (const text of rest) {
    const read = line.safeParse(parsed(text));
    const kind = read.success ? OWN_KINDS.find(({ name }) => name === read.data.kind) : undefined;
    const entry = read.success ? (kind?.parse(read.data.key, read.data.value) ?? null) : null;
    if (read.success) n = Math.max(n, read.data.n);
    if (entry !== null) state.set(entry);
    else if (read.success && kind === undefined) unknown.push(text);
    else unreadable += 1;
  }
  const id = known.success ? known.data.id : randomUUID();
  return { id, n, state, unknown, lines: rest.length, unreadable, torn };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw journalError(file, cause);
  }
}

/** What is no trouble of the disk is one of the file: a folder in its place. */
function journalError(file: string, cause: unknown): AppError {
  const known = diskError(file, cause);
  return known instanceof AppError ? known : new AppError('store-unopened', { file, detail: wordsOf(cause) }, cause);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const lineOf = (n: number, { kind, key, value }: OwnEntry): string => `${JSON.stringify({ n, kind, key, value })}\n`;

/** The file for writing. Every write is on the disk when it returns. Errors: `disk-full`, `read-only`, `disk-error`. */
export class Journal {
  readonly file: string;
  /** Bytes of what was written; null where the file is not to be relied on, and the next write makes it anew. */
  #size: number | null = null;
  #unknown: readonly string[] = [];
  /** Of entries. */
  #lines = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** The file as it was read is whole, and can be written on. */
  takeOver({ unknown, lines }: FoundJournal): void {
    this.#unknown = unknown;
    this.#lines = lines;
    this.#size = statSync(this.file).size;
  }

  /** Whether `append` can be used: nobody has taken the file away or changed it. */
  isWhole(): boolean {
    return this.#size !== null && statSync(this.file, { throwIfNoEntry: false })?.size === this.#size;
  }

  /** Adds entries in one write. Out: how to take them back. */
  append(n: number, entries: readonly OwnEntry[]): () => void {
    const before = this.#size ?? 0;
    const bytes = Buffer.from(entries.map((entry) => lineOf(n, entry)).join(''));
    try {
      this.#writeAt(before, bytes);
    } catch (cause) {
      this.#cut(before);
      throw journalError(this.file, cause);
    }
    this.#size = before + bytes.length;
    this.#lines += entries.length;
    return () => this.#cut(before);
  }

  /** Writes the file anew, in place of the old one at once. */
  replace(id: string, n: number, entries: readonly OwnEntry[]): void {
    const first = JSON.stringify({ bounceboard: 'decisions', version: 1, id });
    const kept = this.#unknown.map((text) => `${text}\n`);
    this.#size = null;
    try {
      writeWhole(this.file, [`${first}\n`, ...entries.map((entry) => lineOf(n, entry)), ...kept].join(''));
    } catch (cause) {
      throw journalError(this.file, cause);
    }
    this.#size = statSync(this.file).size;
    this.#lines = entries.length;
  }

  /** Whether so few entries are worth writing the file anew for them. */
  isLong(entries: number): boolean {
    return this.#lines > 2 * entries + SPARE_LINES;
  }

  /** What stands in the file is not what the database says: the next write makes it anew. */
  distrust(): void {
    this.#size = null;
  }

  remove(): void {
    this.#size = null;
    this.#unknown = [];
    rmSync(this.file, { force: true });
  }

  #writeAt(position: number, bytes: Uint8Array): void {
    const open = openSync(this.file, 'r+');
    try {
      for (let done = 0; done < bytes.length; )
        done += writeSync(open, bytes, done, bytes.length - done, position + done);
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  }

  #cut(size: number): void {
    try {
      const open = openSync(this.file, 'r+');
      ftruncateSync(open, size);
      closeSync(open);
      this.#size = size;
    } catch (error) {
      // What is told is the trouble before; the file is made anew by the next write.
      console.error(`${this.file} was not cut back: ${String(error)}`);
      this.#size = null;
    }
  }
}
