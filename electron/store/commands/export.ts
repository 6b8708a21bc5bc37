import type { ExportPreview } from '../../../shared/domain/views.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import { always } from '../answering.ts';
import type { StoreContext } from '../context.ts';
import { type RecipientRecord, toRecipientRow } from '../queries/recipient-row.ts';
import type { StoreCommands } from '../store-api.ts';

type Cause = ExportPreview['excluded'][number]['because'];
const CAUSES: readonly Cause[] = ['soft', 'your-side', 'recovered', 'unclear', 'override'];

interface LeftOut {
  readonly verdict: RecipientRecord['verdict'];
  readonly override: RecipientRecord['override'];
  readonly last_side: RecipientRecord['last_side'];
  readonly last_type: RecipientRecord['last_type'];
  readonly n: number;
}

/** Why a bounced address is left out: the user's word, a sign of life, a fault that is not its own, or not enough against it. */
function causeOf(row: LeftOut): Cause {
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

/** Whether an account has to do with an address: it wrote to it, or got a report about it. */
const WROTE_TO = `EXISTS (SELECT 1 FROM sent_recipient p WHERE p.address = recipient.address AND p.account_id = ?1)`;
const HEARD_OF = `EXISTS (SELECT 1 FROM bounce b JOIN report r ON r.id = b.report_id
  WHERE b.address = recipient.address AND r.account_id = ?1)`;
const OF_ACCOUNT = `(?1 IS NULL OR ${WROTE_TO} OR bounced = 1 AND ${HEARD_OF})`;

/** The safe set: addresses judged bad; with `includeWatch` the watched ones, too. With an account only those it wrote to. */
export function exportRows(
  { db }: StoreContext,
  { includeWatch, accountId, limit }: StoreCommands['export.rows']['input'],
): StoreCommands['export.rows']['output'] {
  const flags = includeWatch ? ['bad', 'watch'] : ['bad'];
  const chosen = flags.map((flag) => `FROM recipient WHERE ${flag} = 1 AND ${OF_ACCOUNT}`);
  const rows = db.all<RecipientRecord>(
    `${chosen.map((from) => `SELECT * ${from}`).join(' UNION ALL ')} ORDER BY address LIMIT ?2`,
    accountId,
    limit ?? -1,
  );
  const total =
    limit === undefined
      ? rows.length
      : chosen.reduce(
          (sum, from) => sum + (db.get<{ n: number }>(`SELECT count(*) AS n ${from}`, accountId)?.n ?? 0),
          0,
        );
  const left = db.all<LeftOut>(
    `SELECT verdict, override, last_side, last_type, count(*) AS n FROM recipient INDEXED BY recipient_left_out
     WHERE bounced = 1 AND verdict NOT IN (${flags.map((flag) => `'${flag}'`).join()}) AND ${OF_ACCOUNT}
     GROUP BY verdict, override, last_side, last_type`,
    accountId,
  );
  const count = (because: Cause): number =>
    left.filter((row) => causeOf(row) === because).reduce((sum, row) => sum + row.n, 0);
  const excluded = CAUSES.map((because) => ({ because, count: count(because) }));
  return { rows: rows.map(toRecipientRow), total, excluded: excluded.filter((each) => each.count > 0) };
}
exportRows.needsDerived = always;
