// On whose list of people an address stands (migrations 13 and 14).
import type { Database } from '../database.ts';

/** Most people have one account: which accounts an address belongs to need not be looked up then. */
export const hasOneAccount = (db: Database): boolean => db.all('SELECT id FROM account LIMIT 2').length === 1;

/** That account, as an expression. */
export const THE_ACCOUNT = '(SELECT id FROM account)';

/** The accounts that have written to `a.address` or had a report about it: `1,3`. */
export const ACCOUNTS_OF = `(
  SELECT group_concat(DISTINCT account) FROM (
    SELECT account_id AS account FROM sent_recipient WHERE address = a.address
    UNION ALL SELECT r.account_id FROM bounce b JOIN report r ON r.id = b.report_id WHERE b.address = a.address))`;

/** The list that an address stands on, and who shares it, from its accounts. */
export function listOf(accounts: string | number | null): { readonly list: number; readonly sharers: string } {
  const all = String(accounts ?? '');
  return all.includes(',') ? { list: 0, sharers: all } : { list: Number(all), sharers: '' };
}
