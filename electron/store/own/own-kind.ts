// One kind of thing that only the user can say, and that no server has: what it is known by, and where it stands in the database.
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { quoted } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { StoreContext } from '../context.ts';
import type { Database } from '../database.ts';

/** What an entry is known by outside of this database: an address, a Message-ID, the account's number that its secrets lie under. */
export type OwnKey = string | readonly string[];

interface OwnKindParts<K extends OwnKey, V> {
  readonly name: string;
  readonly key: z.ZodType<K>;
  readonly value: z.ZodType<V>;
  /** What stands in the database: every entry, or where a key is given at most the one. */
  read(db: Database, key: K | null): readonly (readonly [key: K, value: V])[];
  /** Brings an entry into the database, with all that follows from it; null takes it out. */
  write(context: StoreContext, key: K, value: V | null): void;
}

export interface OwnEntry {
  readonly kind: string;
  readonly key: OwnKey;
  readonly value: unknown;
}

export interface OwnKind {
  readonly name: string;
  /** Errors: `store-damaged` where what stands there cannot have been written by the app. */
  read(db: Database): readonly OwnEntry[];
  /** The value of one entry; null where there is none. */
  readOne(db: Database, key: OwnKey): unknown;
  /** The entry with what the schemas make of it, or null where it does not fit them. A value of null is an entry taken out. */
  parse(key: unknown, value: unknown): OwnEntry | null;
  write(context: StoreContext, entry: OwnEntry): void;
}

export function ownKind<K extends OwnKey, V>(parts: OwnKindParts<K, V>): OwnKind {
  const { name } = parts;
  const parse = (key: unknown, value: unknown): { key: K; value: V | null } | null => {
    const parsedKey = parts.key.safeParse(key);
    if (!parsedKey.success) return null;
    if (value === null) return { key: parsedKey.data, value: null };
    const parsedValue = parts.value.safeParse(value);
    return parsedValue.success ? { key: parsedKey.data, value: parsedValue.data } : null;
  };
  return {
    name,
    read: (db) =>
      readable(db, name, () => parts.read(db, null)).map(([key, value]) => {
        const entry = parse(key, value);
        if (entry === null) throw damaged(db, name);
        return { kind: name, ...entry };
      }),
    readOne: (db, key) => parts.read(db, parts.key.parse(key))[0]?.[1] ?? null,
    parse: (key, value) => {
      const entry = parse(key, value);
      return entry === null ? null : { kind: name, ...entry };
    },
    write(context, { key, value }) {
      const entry = parse(key, value);
      if (entry !== null) parts.write(context, entry.key, entry.value);
    },
  };
}

const damaged = (db: Database, name: string, cause?: unknown): AppError =>
  new AppError('store-damaged', { file: db.file, detail: quoted(`${name} cannot be read`) }, cause);

function readable<T>(db: Database, name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof SyntaxError ? damaged(db, name, cause) : cause;
  }
}

/** Entries by kind and key. */
export class OwnState {
  readonly #entries = new Map<string, OwnEntry>();

  constructor(entries: readonly OwnEntry[] = []) {
    for (const entry of entries) this.set(entry);
  }

  set(entry: OwnEntry): void {
    const name = JSON.stringify([entry.kind, entry.key]);
    this.#entries.delete(name);
    if (entry.value !== null) this.#entries.set(name, entry);
  }

  has({ kind, key }: OwnEntry): boolean {
    return this.#entries.has(JSON.stringify([kind, key]));
  }

  list(kind?: string): readonly OwnEntry[] {
    const all = [...this.#entries.values()];
    return kind === undefined ? all : all.filter((entry) => entry.kind === kind);
  }

  equals(other: OwnState): boolean {
    if (this.#entries.size !== other.#entries.size) return false;
    return [...this.#entries].every(([name, { value }]) => isDeepStrictEqual(value, other.#entries.get(name)?.value));
  }
}
