// On which account's list of people an address stands (migrations 13 and 14).
import type { Database } from '../database.ts';

/** Most users have one account, and then every address belongs to it. */
export const hasOneAccount = (db: Database): boolean => db.all('SELECT id FROM account LIMIT 2').length === 1;

/** The id of the only account, as an SQL expression. */
export const THE_ACCOUNT = '(SELECT id FROM account)';

/** The ids of the accounts that have written to `a.address` or had a report about it: `1,3`. */
export const ACCOUNTS_OF = `(
  SELECT group_concat(DISTINCT account) FROM (
    SELECT account_id AS account FROM sent_recipient WHERE address = a.address
    UNION ALL SELECT r.account_id FROM bounce b JOIN report r ON r.id = b.report_id WHERE b.address = a.address))`;

/** The list of an address and the accounts that share it, from those ids. */
export function listOf(accounts: string | number | null): { readonly list: number; readonly sharers: string } {
  const all = String(accounts ?? '');
  return all.includes(',') ? { list: 0, sharers: all } : { list: Number(all), sharers: '' };
}
