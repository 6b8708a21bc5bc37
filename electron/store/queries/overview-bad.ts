import type { StoreContext } from '../context.ts';
import type { Range } from './overview-range.ts';

export interface BadAddresses {
  /** Addresses that are bad now, whenever they became so. */
  readonly all: number;
  /** Those that became bad by a hard bounce in the range, not by the user's own verdict. */
  readonly newHard: number;
  /** How many of these are probably typing slips, and the newest of them. */
  readonly newSlips: number;
  readonly slips: readonly { readonly address: string; readonly suggestion: string }[];
}

const MOST_SLIPS = 5;
const WROTE_TO = 'EXISTS (SELECT 1 FROM sent_recipient p WHERE p.address = r.address AND p.account_id = ?3)';

/** Counts of bad addresses; with an account only those it wrote to. */
export function badAddresses({ db }: StoreContext, range: Range): BadAddresses {
  const values = [range.from, range.to, range.accountId] as const;
  // Two SQL texts instead of "?3 IS NULL OR": counting without an account then uses only the index.
  const mine = range.accountId === null ? '?3 IS NULL' : WROTE_TO;
  const isNew = 'r.override IS NULL AND r.hard_since BETWEEN ?1 AND ?2';
  const count = db.get<{ n: number; newHard: number | null; slips: number | null }>(
    `SELECT count(*) AS n, sum(${isNew}) AS newHard, sum(${isNew} AND r.suggestion IS NOT NULL) AS slips FROM recipient r INDEXED BY recipient_new_bad WHERE r.bad = 1 AND ${mine}`,
    ...values,
  );
  const slips = db.all<{ address: string; suggestion: string }>(
    `SELECT r.address, r.suggestion FROM recipient r INDEXED BY recipient_new_bad
     WHERE r.bad = 1 AND ${isNew} AND r.suggestion IS NOT NULL AND ${mine} ORDER BY r.hard_since DESC LIMIT ?4`,
    ...values,
    MOST_SLIPS,
  );
  return { all: count?.n ?? 0, newHard: count?.newHard ?? 0, newSlips: count?.slips ?? 0, slips };
}
