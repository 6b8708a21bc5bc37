import type { StoreContext } from '../context.ts';
import type { PartOfChange } from '../derive/change.ts';

/** Removes sent messages by id. Reports about them stay and are matched again. */
export function removeSent({ db }: StoreContext, ids: readonly number[]): PartOfChange {
  if (ids.length === 0) return {};
  const these = JSON.stringify(ids);
  const THESE = '(SELECT value FROM json_each(?))';
  const addresses = db.all<{ address: string }>(
    `SELECT DISTINCT address FROM sent_recipient WHERE sent_id IN ${THESE}`,
    these,
  );
  const reports = db.all<{ id: number }>(
    `SELECT DISTINCT report_id AS id FROM bounce WHERE sent_id IN ${THESE}`,
    these,
  );
  const domains = db.all<{ domain: string }>(
    `SELECT DISTINCT ${ID_DOMAIN} AS domain FROM sent WHERE id IN ${THESE}`,
    these,
  );
  db.run(`DELETE FROM sent_fts WHERE rowid IN (SELECT search_key FROM sent WHERE id IN ${THESE})`, these);
  db.run(`UPDATE bounce SET sent_id = NULL, pair_id = NULL WHERE sent_id IN ${THESE}`, these);
  db.run(`DELETE FROM sent_recipient WHERE sent_id IN ${THESE}`, these);
  db.run(`DELETE FROM sent WHERE id IN ${THESE}`, these);
  db.run('DELETE FROM daily WHERE messages = 0 AND recipients = 0');
  db.run('DELETE FROM daily_provider WHERE recipients = 0');
  for (const { domain } of domains) {
    const left = `SELECT 1 FROM sent WHERE ${ID_DOMAIN} = ? LIMIT 1`;
    if (db.get(left, domain) === undefined) db.run('DELETE FROM sent_id_domain WHERE domain = ?', domain);
  }
  return {
    addresses: addresses.map(({ address }) => address),
    reports: reports.map(({ id }) => id),
    messagesRemoved: true,
  };
}

/** SQL for the part of a Message-ID after the last @; the whole id where there is none. */
const ID_DOMAIN = "replace(key, rtrim(key, replace(key, '@', '')), '')";
