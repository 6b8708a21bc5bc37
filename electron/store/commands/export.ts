import type { ExportPreview } from '../../../shared/domain/views.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import type { StoreContext } from '../context.ts';
import { type RecipientRecord, toRecipientRow } from '../queries/recipient-row.ts';
import type { StoreCommands } from '../store-api.ts';

type Cause = ExportPreview['excluded'][number]['because'];
const CAUSES: readonly Cause[] = ['soft', 'your-side', 'recovered', 'unclear', 'override'];

/** Why a bounced address is left out: the user's word, a sign of life, a fault that is not its own, or not enough against it. */
function causeOf(row: RecipientRecord): Cause {
  if (row.override === 'ok') return 'override';
  switch (row.verdict) {
    case 'recovered':
      return 'recovered';
    case 'ok':
    case 'watch':
    case 'bad':
      if (row.last_side === 'sender-domain' || row.last_side === 'message') return 'your-side';
      return row.last_type === 'soft' ? 'soft' : 'unclear';
    default:
      return assertNever(row.verdict);
  }
}

/** The safe set: addresses judged bad; with `includeWatch` the watched ones, too. With an account only those it wrote to. */
export function exportRows(
  { db }: StoreContext,
  input: StoreCommands['export.rows']['input'],
): StoreCommands['export.rows']['output'] {
  const bounced = db.all<RecipientRecord>(
    `SELECT * FROM recipient WHERE bounced = 1 AND (?1 IS NULL OR EXISTS
       (SELECT 1 FROM sent_recipient p WHERE p.address = recipient.address AND p.account_id = ?1)
       OR EXISTS (SELECT 1 FROM bounce b JOIN report r ON r.id = b.report_id
         WHERE b.address = recipient.address AND r.account_id = ?1))
     UNION SELECT * FROM recipient WHERE bad = 1 AND bounced = 0 AND (?1 IS NULL OR EXISTS
       (SELECT 1 FROM sent_recipient p WHERE p.address = recipient.address AND p.account_id = ?1))
     ORDER BY address`,
    input.accountId,
  );
  const wanted = (row: RecipientRecord): boolean =>
    row.verdict === 'bad' || (input.includeWatch && row.verdict === 'watch');
  const left = bounced.filter((row) => !wanted(row)).map(causeOf);
  const excluded = CAUSES.map((because) => ({ because, count: left.filter((cause) => cause === because).length }));
  return { rows: bounced.filter(wanted).map(toRecipientRow), excluded: excluded.filter((e) => e.count > 0) };
}
