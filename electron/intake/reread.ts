import type { KeptSource, ReportFact } from './facts.ts';
import { readMessageHeader } from './header-block.ts';
import { toFacts } from './intake.ts';
import { headFromFields } from './message-head.ts';
import type { MailReader } from './reading/mail-reader.ts';
import type { VerpKeys } from './verp-keys.ts';

/**
 * In: a report's kept source. Out: what it says as it is read now; null where it is no report any more; undefined where it cannot
 * be read, so that what was known of it stays. Errors: `ReadingEnded`.
 */
export async function rereadReport(
  kept: KeptSource,
  reader: Pick<MailReader, 'read'>,
  verp: VerpKeys,
): Promise<ReportFact | null | undefined> {
  const { source, truncated, date } = kept;
  // The number in its folder is not asked for: the report keeps its place.
  const head = headFromFields(readMessageHeader(source), { uid: 1, size: source.length, at: date });
  const message = { head: { ...head, date }, source, sourceTruncated: truncated };
  const { facts, problems } = await toFacts([message], { role: 'inbox', reader, verp });
  if (problems.length > 0) return undefined;
  const [fact] = facts;
  if (fact?.kind !== 'report') return null;
  return fact.report.unread === undefined ? fact : undefined;
}
