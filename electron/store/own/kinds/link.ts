import { z } from 'zod';
import type { StoreContext } from '../../context.ts';
import { changeOf } from '../../derive/change.ts';
import { ownMailbox } from '../../derive/own-mail.ts';
import { updateDerived } from '../../derive/update-derived.ts';
import { ownKind } from '../own-kind.ts';

/**
 * A bounce that the user tied to a sent message, or untied (`sent: null`): by the report's Message-ID or digest and the failed
 * address. It waits for mail that is not read yet.
 */
export const link = ownKind({
  name: 'link',
  key: z.tuple([z.string().min(1), z.string()]),
  value: z.object({ sent: z.string().min(1).nullable() }),
  read: (db, key) =>
    db
      .all<{ report_key: string; recipient: string; sent_key: string | null }>(
        `SELECT report_key, recipient, sent_key FROM user_link
         WHERE ?1 IS NULL OR (report_key = ?1 AND recipient = ?2) ORDER BY report_key, recipient`,
        key?.[0] ?? null,
        key?.[1] ?? null,
      )
      .map((row) => [[row.report_key, row.recipient], { sent: row.sent_key }] as const),
  write: writeLink,
});

export function writeLink(
  context: StoreContext,
  [report, recipient]: readonly [report: string, recipient: string],
  value: { readonly sent: string | null } | null,
): void {
  const { db } = context;
  if (value === null) db.run('DELETE FROM user_link WHERE report_key = ? AND recipient = ?', report, recipient);
  else
    db.run(
      `INSERT INTO user_link (report_key, recipient, sent_key) VALUES (?, ?, ?)
       ON CONFLICT (report_key, recipient) DO UPDATE SET sent_key = excluded.sent_key`,
      report,
      recipient,
      value.sent,
    );
  const reports = db.all<{ id: number }>('SELECT id FROM report WHERE key = ?', report).map(({ id }) => id);
  if (reports.length > 0) updateDerived(context, changeOf([{ reports }]), ownMailbox(db));
}
