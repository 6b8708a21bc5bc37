// On whose list of people an address stands (migration 13).
import type { Database } from '../database.ts';

/** Most people have one account: whose an address is need not be looked for then. */
export const hasOneAccount = (db: Database): boolean => db.all('SELECT id FROM account LIMIT 2').length === 1;

/** That account, as an expression. */
export const THE_ACCOUNT = '(SELECT id FROM account)';

/** The account that has written to `a.address` or had a report about it; 0 for several. */
export const LIST_OF = `(
  SELECT CASE WHEN min(account) = max(account) THEN min(account) ELSE 0 END FROM (
    SELECT account_id AS account FROM sent_recipient WHERE address = a.address
    UNION ALL SELECT r.account_id FROM bounce b JOIN report r ON r.id = b.report_id WHERE b.address = a.address))`;
