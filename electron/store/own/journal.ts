// The journal of the user's own decisions: a file of JSON lines beside the database that survives the loss of the database. The
// first line names the database it belongs to; each other line is one entry with its new value. A reader validates each line
// separately.
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

/** The journal's file name: `bounceboard.decisions.jsonl` for `bounceboard.db`. */
export const journalFile = (database: string): string => `${database.replace(/\.db$/, '')}.decisions.jsonl`;

/** A journal is long when it has twice as many lines as entries, and this many more. */
const SLACK_LINES = 500;

const head = z.object({ bounceboard: z.literal('decisions'), version: z.literal(1), id: z.string().min(1) });
const line = z.object({ n: z.int().min(1), kind: z.string(), key: z.json(), value: z.json() });

/** The content of a journal file. */
export interface FoundJournal {
  /** The id of the database that wrote the journal; a new id where the first line is unreadable. */
  readonly id: string;
  /** The number of the last change. */
  readonly n: number;
  readonly state: OwnState;
  /** Lines of kinds that this version does not know, unchanged. */
  readonly unknown: readonly string[];
  readonly lines: number;
  /** The number of unreadable lines, except an incomplete one at the end. */
  readonly unreadable: number;
  readonly torn: boolean;
}

/**
 * Reads the journal. Null where there is none. Errors where the file cannot be read: `read-only`, `disk-error`,
 * `store-unopened`.
 */
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

/** An error that is not the disk's concerns the file: a folder in its place. */
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

/** The open journal file. Every write is on the disk when it returns. Errors: `disk-full`, `read-only`, `disk-error`. */
export class Journal {
  readonly file: string;
  /** Size of the written file in bytes; null where the file is not reliable, so that the next write replaces it. */
  #size: number | null = null;
  #unknown: readonly string[] = [];
  /** Number of entry lines. */
  #lines = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** Accepts the file as it was read: it is complete and can be appended to. */
  takeOver({ unknown, lines }: FoundJournal): void {
    this.#unknown = unknown;
    this.#lines = lines;
    this.#size = statSync(this.file).size;
  }

  /** Whether `append` may be used: the file exists and nobody has changed it. */
  isWhole(): boolean {
    return this.#size !== null && statSync(this.file, { throwIfNoEntry: false })?.size === this.#size;
  }

  /** Appends entries in one write. Out: a function that removes them again. */
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

  /** Replaces the whole file at once. */
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

  /** Whether the file is so long for this many entries that it should be rewritten. */
  isLong(entries: number): boolean {
    return this.#lines > 2 * entries + SLACK_LINES;
  }

  /** The file differs from the database: the next write replaces it. */
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
      // The caller gets the first error; the next write replaces the file.
      console.error(`${this.file} was not cut back: ${String(error)}`);
      this.#size = null;
    }
  }
}
