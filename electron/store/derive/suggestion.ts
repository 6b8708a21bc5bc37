// Typing slips: which address a hard-bounced one was probably meant to be.
import { suggestAddress } from '../../../shared/typo/index.ts';
import type { StoreContext } from '../context.ts';

interface Named {
  readonly address: string;
  readonly domain: string;
  readonly local: string;
}

/** Addresses that one slip may have made of another: the same name elsewhere, or the same beginning or end at the same domain. */
function near({ db }: StoreContext, { domain, local }: Named, which: 'good = 1' | 'hard > 0'): readonly string[] {
  return db
    .all<{ address: string }>(
      `SELECT address FROM recipient WHERE local = ?2 AND ${which}
       UNION SELECT address FROM recipient WHERE domain = ?1 AND substr(local, 1, 2) = substr(?2, 1, 2) AND ${which}
       UNION SELECT address FROM recipient WHERE domain = ?1 AND substr(local, -2) = substr(?2, -2) AND ${which}`,
      domain,
      local,
    )
    .map((row) => row.address);
}

function named(address: string): Named {
  const at = address.lastIndexOf('@');
  return { address, domain: address.slice(at + 1), local: address.slice(0, at) };
}

/**
 * Brings the suggestions up to date that may differ after a change: of the addresses derived again, and of those near one that
 * has become good or is so no more. Answers the addresses whose suggestion is another now.
 */
export function deriveSuggestions(
  context: StoreContext,
  derived: ReadonlySet<string>,
  goodChanged: ReadonlySet<string>,
): ReadonlySet<string> {
  const affected = new Set(derived);
  for (const address of goodChanged) for (const other of near(context, named(address), 'hard > 0')) affected.add(other);
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
