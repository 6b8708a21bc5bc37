import type { Evidence } from '../../../shared/bounce/report.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { ReportDetail } from '../../../shared/domain/views.ts';
import type { ReportKind } from '../../../shared/domain/words.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { unpackBytes, unpackReport } from '../derive/pack.ts';
import { accountNames } from './account-names.ts';
import { bouncesBy } from './bounce-view.ts';

interface ReportRecord {
  readonly id: number;
  readonly account_id: number;
  readonly folder: string;
  readonly kind: ReportKind;
  readonly date: number;
  readonly from_text: string;
  readonly subject: string;
  readonly parsed: Uint8Array;
  readonly source: Uint8Array;
  readonly source_truncated: number;
}

/** Decodes bytes as UTF-8 where they are valid, else each byte as one Latin-1 character, so that nothing is lost. */
function decodeSource(bytes: Uint8Array, truncated: boolean): Pick<ReportDetail, 'source' | 'sourceCharset'> {
  try {
    // A cut source may end inside a character: `stream` drops that character instead of refusing the whole text.
    const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: truncated });
    return { source, sourceCharset: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { source: Buffer.from(bytes).toString('latin1'), sourceCharset: 'latin1' };
  }
}

const peopleOf = ({ db }: StoreContext, reportId: number): ReportDetail['people'] =>
  db.all<ReportDetail['people'][number]>(
    `SELECT address, verdict, override, suggestion FROM recipient
     WHERE address IN (SELECT address FROM bounce WHERE report_id = ?) ORDER BY address`,
    reportId,
  );

/** An earlier version stored sentences. */
function signOf(
  stored: Evidence | { readonly sign: string; readonly weight: number },
): ReportDetail['evidence'][number] {
  return 'sign' in stored ? { id: 'as-written', text: stored.sign, weight: stored.weight } : stored;
}

export function getReport(context: StoreContext, input: ParsedInput<'reports.get'>): ReportDetail {
  const row = context.db.get<ReportRecord>(
    'SELECT r.*, s.source FROM report r JOIN report_source s ON s.report_id = r.id WHERE r.id = ?',
    input.id,
  );
  if (row === undefined)
    throw new AppError('not-found', { detail: { id: 'gone', what: 'report', name: String(input.id) } });
  const parsed = unpackReport(row.parsed);
  const truncated = row.source_truncated === 1;
  return {
    id: row.id,
    account: accountNames(context)(row.account_id),
    folder: row.folder,
    kind: row.kind,
    date: row.date,
    from: row.from_text,
    subject: row.subject,
    format: parsed.format,
    evidence: parsed.evidence.map(signOf),
    bounces: bouncesBy(context, 'report_id', row.id),
    people: peopleOf(context, row.id),
    original: parsed.original,
    humanText: parsed.humanText,
    deliveryStatus: parsed.deliveryStatus,
    ...decodeSource(unpackBytes(row.source), truncated),
    sourceTruncated: truncated,
    ...(parsed.unread === undefined ? {} : { unread: parsed.unread }),
  };
}
