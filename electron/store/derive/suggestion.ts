// Typing slips: the address that was probably meant by one that bounced hard.
import { suggestAddress } from '../../../shared/typo/index.ts';
import type { StoreContext } from '../context.ts';

interface Named {
  readonly address: string;
  readonly domain: string;
  readonly local: string;
}

/** Addresses that may be one slip apart: the same name at another domain, or the same beginning or end at the same domain. */
function near(
  { db }: StoreContext,
  { address, domain, local }: Named,
  which: 'good = 1' | 'hard > 0',
): readonly string[] {
  const rows = db.all<{ address: string }>(
    `SELECT address FROM recipient WHERE local = ?2 AND ${which}
     UNION ALL SELECT address FROM recipient WHERE domain = ?1 AND substr(local, 1, 3) = substr(?2, 1, 3) AND ${which}
     UNION ALL SELECT address FROM recipient WHERE domain = ?1 AND substr(local, -3) = substr(?2, -3) AND ${which}`,
    domain,
    local,
  );
  return rows.map((row) => row.address).filter((other) => mayBeSlip(other, address));
}

/**
 * A quick test for one slip (a letter added, left out, replaced, or two swapped): all but two letters agree at the two ends. Of
 * the many addresses at a big provider it leaves only a few to compare closely.
 */
export function mayBeSlip(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (longer - shorter > 1) return false;
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return start + end >= longer - 2;
}

function named(address: string): Named {
  const at = address.lastIndexOf('@');
  return { address, domain: address.slice(at + 1), local: address.slice(0, at) };
}

/** Addresses with changes that suggestions depend on. */
export interface SlipChanges {
  /** The address became good, or no longer is. */
  readonly good: ReadonlySet<string>;
  /** The address bounced hard for the first time, or that bounce was removed. */
  readonly hard: ReadonlySet<string>;
}

/**
 * Updates the suggestions of addresses that have changed themselves, and of those that may be slips of an address that became
 * good or no longer is. Answers the addresses with another suggestion than before. The order of reading mail makes no
 * difference.
 */
export function deriveSuggestions(context: StoreContext, changes: SlipChanges): ReadonlySet<string> {
  const affected = new Set([...changes.hard, ...changes.good]);
  for (const good of changes.good) {
    for (const slip of near(context, named(good), 'hard > 0')) {
      if (!affected.has(slip) && suggestAddress(slip, [good]) === good) affected.add(slip);
    }
  }
  const changed = new Set<string>();
  for (const address of affected) if (deriveSuggestion(context, address)) changed.add(address);
  return changed;
}

function deriveSuggestion(context: StoreContext, address: string): boolean {
  const { db } = context;
  const row = db.get<{ hard: number; suggestion: string | null }>(
    'SELECT hard, suggestion FROM recipient WHERE address = ?',
    address,
  );
  if (row === undefined) return false;
  const known = row.hard === 0 ? [] : near(context, named(address), 'good = 1');
  const suggestion = row.hard === 0 ? null : suggestAddress(address, new Set(known));
  if (suggestion === row.suggestion) return false;
  db.run('UPDATE recipient SET suggestion = ? WHERE address = ?', suggestion, address);
  return true;
}
