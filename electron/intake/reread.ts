import type { KeptSource, ReportFact } from './facts.ts';
import { readMessageHeader } from './header-block.ts';
import { toFacts } from './intake.ts';
import { headFromFields } from './message-head.ts';
import type { MailReader } from './reading/mail-reader.ts';
import type { VerpKeys } from './verp-keys.ts';

/**
 * In: a report's stored source. Out: the fact that this version reads from it; null if it is no report any more; undefined if it cannot
 * be read, in which case the caller keeps the stored fact. Errors: `ReadingEnded`.
 */
export async function rereadReport(
  kept: KeptSource,
  reader: Pick<MailReader, 'read'>,
  verp: VerpKeys,
): Promise<ReportFact | null | undefined> {
  const { source, truncated, date } = kept;
  // The UID is not used: the stored report keeps its own.
  const head = headFromFields(readMessageHeader(source), { uid: 1, size: source.length, at: date });
  const message = { head: { ...head, date }, source, sourceTruncated: truncated };
  const { facts, problems } = await toFacts([message], { role: 'inbox', reader, verp });
  if (problems.length > 0) return undefined;
  const [fact] = facts;
  if (fact?.kind !== 'report') return null;
  return fact.report.unread === undefined ? fact : undefined;
}
