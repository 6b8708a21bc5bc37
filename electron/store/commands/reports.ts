import { AppError } from '../../../shared/domain/errors.ts';
import type { StoreContext } from '../context.ts';
import { ownMailbox } from '../derive/own-mail.ts';
import { settle } from '../derive/settle.ts';
import { nothingTouched } from '../derive/touched.ts';
import type { StoreCommands } from '../store-api.ts';

/** Nothing is new any more. */
export function seeReports({ db }: StoreContext): null {
  db.run("UPDATE report SET seen = 1 WHERE tab = 'failures' AND seen = 0");
  return null;
}

/** Ties a bounce to a sent message by hand, or unties it (null). The word of the user holds when the mail is read again. */
export function linkReport(context: StoreContext, input: StoreCommands['reports.link']['input']): null {
  const { db } = context;
  const bounce = db.get<{ report_id: number; failed_address: string; key: string }>(
    'SELECT b.report_id, b.failed_address, r.key FROM bounce b JOIN report r ON r.id = b.report_id WHERE b.id = ?',
    input.bounceId,
  );
  if (bounce === undefined)
    throw new AppError('not-found', { detail: { id: 'gone', what: 'bounce', name: String(input.bounceId) } });
  const sent =
    input.sentId === null ? null : db.get<{ key: string }>('SELECT key FROM sent WHERE id = ?', input.sentId);
  if (sent === undefined)
    throw new AppError('not-found', { detail: { id: 'gone', what: 'sent', name: String(input.sentId) } });
  db.transaction(() => {
    db.run(
      `INSERT INTO user_link (report_key, recipient, sent_key) VALUES (?, ?, ?)
       ON CONFLICT (report_key, recipient) DO UPDATE SET sent_key = excluded.sent_key`,
      bounce.key,
      bounce.failed_address,
      sent?.key ?? null,
    );
    const touched = nothingTouched();
    touched.reports.add(bounce.report_id);
    settle(context, touched, ownMailbox(db));
  });
  return null;
}
