// Finds facts that were read earlier and concern the sent messages of this transaction.
import type { StoreContext } from '../context.ts';
import type { SqlValue } from '../database.ts';
import { type Change, union } from './change.ts';
import type { OwnMailbox } from './own-mail.ts';

/** Reports that name a message, that the user linked to one, or that concern a recipient and have no certain match. */
const REPORTS: readonly string[] = [
  'SELECT f.report_id AS id FROM sent s CROSS JOIN report_ref f ON f.key = s.key WHERE s.id >= ?',
  `SELECT r.id FROM sent s CROSS JOIN user_link l ON l.sent_key = s.key CROSS JOIN report r ON r.key = l.report_key
   WHERE s.id >= ?`,
  ...['address', 'failed_address'].map(
    (column) =>
      `SELECT b.report_id AS id FROM sent_recipient p CROSS JOIN bounce b ON b.${column} = p.address
       WHERE p.sent_id >= ? AND (b.sent_id IS NULL OR b.match_method = 'recipient-subject-time')`,
  ),
  `SELECT b.report_id AS id FROM sent_recipient p CROSS JOIN bounce b ON lower(b.original_recipient) = p.address
   WHERE p.sent_id >= ? AND b.original_recipient IS NOT NULL AND b.match_method = 'recipient-subject-time'`,
];

const REPLIED = `SELECT p.id FROM sent s CROSS JOIN life_ref f ON f.key = s.key CROSS JOIN life l ON l.id = f.life_id
  CROSS JOIN sent_recipient p ON p.sent_id = s.id AND p.address = l.address WHERE s.id >= ?`;

/**
 * Nobody forwards mail that the user sent to themselves: which recipient failed depends on whether this address is the user's
 * own.
 */
const WRITTEN_TO = `SELECT b.report_id AS id FROM sent_recipient p CROSS JOIN bounce b ON b.sent_id = p.sent_id WHERE p.address = ?`;

/** What a change requires to be matched and judged again. */
export interface Affected {
  readonly step: 'affected';
  readonly reports: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
}

/**
 * In: a change, and what is known of the user's own mail before and after it. Out: the change itself, earlier facts about the
 * messages it brings, and matches that depended on the user's own addresses. Runs one query per kind for all new messages.
 */
export function findAffected({ db }: StoreContext, change: Change, before: OwnMailbox, own: OwnMailbox): Affected {
  const { reports, pairs, newMessages } = change;
  const ids = (sql: string, value: SqlValue): readonly number[] =>
    db.all<{ id: number }>(sql, value).map(({ id }) => id);
  const turned = [...before.identities.symmetricDifference(own.identities)].flatMap((address) =>
    ids(WRITTEN_TO, address),
  );
  if (newMessages === null) return { step: 'affected', reports: union(reports, turned), pairs };
  const { first } = newMessages;
  const earlier = REPORTS.map((sql) => ids(sql, first));
  return { step: 'affected', reports: union(reports, ...earlier, turned), pairs: union(pairs, ids(REPLIED, first)) };
}
