// What came in before the sent messages of this transaction were read.
import type { StoreContext } from '../context.ts';
import type { Touched } from './touched.ts';

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

/** One query a kind for all fresh messages: their numbers run on from the first of them. */
export function findEarlier({ db }: StoreContext, touched: Touched): void {
  const first = touched.firstSent;
  if (first === null) return;
  for (const domain of touched.idDomains)
    db.run('INSERT INTO sent_id_domain VALUES (?) ON CONFLICT DO NOTHING', domain);
  for (const sql of REPORTS) for (const { id } of db.all<{ id: number }>(sql, first)) touched.reports.add(id);
  for (const { id } of db.all<{ id: number }>(REPLIED, first)) touched.pairs.add(id);
}
