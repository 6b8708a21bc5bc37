import { AppError } from '../../../shared/domain/errors.ts';
import type { StoreContext } from '../context.ts';
import { writeLink } from '../own/kinds/link.ts';
import { writeSeen } from '../own/kinds/seen.ts';
import type { StoreCommands } from '../store-api.ts';

/** Marks all reports as seen. */
export function seeReports({ db, own, now }: StoreContext): null {
  own.change((changed) => {
    const { changes } = db.run("UPDATE report SET seen = 1 WHERE tab = 'failures' AND seen = 0");
    if (changes === 0) return;
    writeSeen(db, now());
    changed('seen', 'failures');
  });
  return null;
}

/**
 * Ties a bounce to a sent message, or unties it (null), at the user's request. The link also holds when the mail is read again.
 */
export function linkReport(context: StoreContext, input: StoreCommands['reports.link']['input']): null {
  const { db, own } = context;
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
  const key = [bounce.key, bounce.failed_address] as const;
  own.change((changed) => {
    writeLink(context, key, { sent: sent?.key ?? null });
    changed('link', key);
  });
  return null;
}
