// What was read before the sent messages of this transaction, and is about them.
import type { StoreContext } from '../context.ts';
import { type Change, union } from './change.ts';

/** Reports that name a message, that the user linked to one, or that are about a recipient and have no sure match. */
const REPORTS: readonly string[] = [
  'SELECT f.report_id AS id FROM sent s CROSS JOIN report_ref f ON f.key = s.key WHERE s.id >= ?',
  `SELECT r.id FROM sent s CROSS JOIN user_link l ON l.sent_key = s.key CROSS JOIN report r ON r.key = l.report_key
   WHERE s.id >= ?`,
  ...['address', 'failed_address'].map(
    (column) =>
      `SELECT b.report_id AS id FROM sent_recipient p CROSS JOIN bounce b ON b.${column} = p.address
       WHERE p.sent_id >= ? AND (b.sent_id IS NULL OR b.match_method = 'recipient-subject-time')`,
  ),
];

const REPLIED = `SELECT p.id FROM sent s CROSS JOIN life_ref f ON f.key = s.key CROSS JOIN life l ON l.id = f.life_id
  CROSS JOIN sent_recipient p ON p.sent_id = s.id AND p.address = l.address WHERE s.id >= ?`;

/** What a change makes to be matched and judged anew. */
export interface Affected {
  readonly step: 'affected';
  readonly reports: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
}

/** In: a change. Out: what it says itself, and what came in before the messages that it brings. One query a kind for all of them. */
export function findAffected({ db }: StoreContext, { reports, pairs, newMessages }: Change): Affected {
  if (newMessages === null) return { step: 'affected', reports, pairs };
  const { first, idDomains } = newMessages;
  for (const domain of idDomains) db.run('INSERT INTO sent_id_domain VALUES (?) ON CONFLICT DO NOTHING', domain);
  const ids = (sql: string): readonly number[] => db.all<{ id: number }>(sql, first).map(({ id }) => id);
  return { step: 'affected', reports: union(reports, ...REPORTS.map(ids)), pairs: union(pairs, ids(REPLIED)) };
}
