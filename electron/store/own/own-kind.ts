// One kind of data that only the user can supply and no server has: its key, and how the database stores it.
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { quoted } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { StoreContext } from '../context.ts';
import type { Database } from '../database.ts';

/**
 * The key that identifies an entry outside this database: an address, a Message-ID, or the account's id under which its secrets
 * are kept.
 */
export type OwnKey = string | readonly string[];

interface OwnKindParts<K extends OwnKey, V> {
  readonly name: string;
  readonly key: z.ZodType<K>;
  readonly value: z.ZodType<V>;
  /** Every entry in the database, or the one with this key. */
  read(db: Database, key: K | null): readonly (readonly [key: K, value: V])[];
  /** Writes an entry into the database and updates what depends on it; null removes the entry. */
  write(context: StoreContext, key: K, value: V | null): void;
}

export interface OwnEntry {
  readonly kind: string;
  readonly key: OwnKey;
  readonly value: unknown;
}

export interface OwnKind {
  readonly name: string;
  /** Errors: `store-damaged` where the app cannot have written what is stored. */
  read(db: Database): readonly OwnEntry[];
  /** The value of one entry; null where there is none. */
  readOne(db: Database, key: OwnKey): unknown;
  /** The entry as its schemas parse it, or null where it does not fit them. A value of null is a removed entry. */
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
