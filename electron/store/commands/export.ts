import type { ExportPreview, ExportRow } from '../../../shared/domain/views.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import { always } from '../answering.ts';
import type { StoreContext } from '../context.ts';
import { type RecipientRecord, toRecipientRow } from '../queries/recipient-row.ts';
import type { StoreCommands } from '../store-api.ts';

type Cause = ExportPreview['excluded'][number]['cause'];
const CAUSES: readonly Cause[] = ['soft', 'your-side', 'recovered', 'unclear', 'override'];

interface LeftOut {
  readonly verdict: RecipientRecord['verdict'];
  readonly override: RecipientRecord['override'];
  readonly last_side: RecipientRecord['last_side'];
  readonly last_type: RecipientRecord['last_type'];
  readonly n: number;
}

/**
 * Why the export leaves a bounced address out: the user's verdict, a sign of life, a fault of another side, or too little
 * against it.
 */
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

/** Whether an account wrote to an address or got a report about it. */
const WROTE_TO = `EXISTS (SELECT 1 FROM sent_recipient p WHERE p.address = recipient.address AND p.account_id = ?1)`;
const REPORTED_TO = `EXISTS (SELECT 1 FROM bounce b JOIN report r ON r.id = b.report_id
  WHERE b.address = recipient.address AND r.account_id = ?1)`;
const OF_ACCOUNT = `(?1 IS NULL OR ${WROTE_TO} OR bounced = 1 AND ${REPORTED_TO})`;

/** The failures that count against an address. */
const FAILURES = "bounce b WHERE b.address = recipient.address AND b.action = 'failed' AND b.counted = 1";
const TIED = `EXISTS (SELECT 1 FROM ${FAILURES} AND b.sent_id IS NOT NULL)`;
/** Condition: only reports that account ?2 got speak against the address. An address that the user judged is excluded. */
const UNTIED_OF = `override IS NULL AND NOT ${TIED} AND EXISTS (
  SELECT 1 FROM ${FAILURES} AND (SELECT account_id FROM report WHERE id = b.report_id) = ?2)`;
const WITHOUT_SENT = `SELECT id FROM account
  WHERE (?1 IS NULL OR id = ?1) AND NOT EXISTS (SELECT 1 FROM sent WHERE account_id = account.id) ORDER BY id`;

type Input = StoreCommands['export.rows']['input'];

/**
 * The rows of an export: addresses judged bad; with `includeWatch` also the watched ones. With an account, only those it wrote
 * to.
 */
export function exportRows(context: StoreContext, input: Input): StoreCommands['export.rows']['output'] {
  const rows = rowsOf(context, input);
  return {
    rows,
    total: input.limit === undefined ? rows.length : countChosen(context, input),
    excluded: excludedOf(context, input),
    untied: untiedOf(context, input),
  };
}

const flagsOf = ({ includeWatch }: Input): readonly string[] => (includeWatch ? ['bad', 'watch'] : ['bad']);

/** The conditions for each chosen flag; an index of its own serves each. */
const chosenBy = (input: Input): readonly string[] =>
  flagsOf(input).map((flag) => `FROM recipient WHERE ${flag} = 1 AND ${OF_ACCOUNT}`);

function rowsOf({ db }: StoreContext, input: Input): readonly ExportRow[] {
  const chosen = chosenBy(input).map((from) => `SELECT * ${from}`);
  const rows = db.all<RecipientRecord & { readonly tied: number }>(
    `SELECT *, ${TIED} AS tied FROM (${chosen.join(' UNION ALL ')} ORDER BY address LIMIT ?2) AS recipient ORDER BY address`,
    input.accountId,
    input.limit ?? -1,
  );
  return rows.map((row) => ({ ...toRecipientRow(row), tied: row.tied === 1 }));
}

/** How many addresses are chosen; with `untiedOf`, only those that rest on that account's reports alone. */
function countChosen({ db }: StoreContext, input: Input, untiedOf: number | null = null): number {
  const [condition, values] = untiedOf === null ? ['', []] : [` AND ${UNTIED_OF}`, [untiedOf]];
  return chosenBy(input)
    .map(
      (from) => db.get<{ n: number }>(`SELECT count(*) AS n ${from}${condition}`, input.accountId, ...values)?.n ?? 0,
    )
    .reduce((sum, n) => sum + n, 0);
}

function untiedOf(context: StoreContext, input: Input): ExportPreview['untied'] {
  const accounts = context.db.all<{ id: number }>(WITHOUT_SENT, input.accountId);
  return accounts
    .map(({ id }) => ({ accountId: id, count: countChosen(context, input, id) }))
    .filter(({ count }) => count > 0);
}

function excludedOf({ db }: StoreContext, input: Input): ExportPreview['excluded'] {
  const flags = flagsOf(input);
  const left = db.all<LeftOut>(
    `SELECT verdict, override, last_side, last_type, count(*) AS n FROM recipient INDEXED BY recipient_left_out
     WHERE bounced = 1 AND verdict NOT IN (${flags.map((flag) => `'${flag}'`).join()}) AND ${OF_ACCOUNT}
     GROUP BY verdict, override, last_side, last_type`,
    input.accountId,
  );
  const count = (cause: Cause): number =>
    left.filter((row) => causeOf(row) === cause).reduce((sum, row) => sum + row.n, 0);
  const excluded = CAUSES.map((cause) => ({ cause, count: count(cause) }));
  return excluded.filter((each) => each.count > 0);
}
exportRows.needsDerived = always;
