import type { OriginalMessage, ParsedBounce } from '../../shared/bounce/report.ts';
import type { ExplainedMessage } from './explain-paths.ts';

function bounceJson(b: ParsedBounce): object {
  return {
    recipient: b.recipient,
    originalRecipient: b.originalRecipient,
    action: b.action,
    type: b.type,
    reason: b.reason,
    side: b.side,
    addressBad: b.addressBad,
    status: b.status,
    replyCode: b.replyCode,
    diagnostic: b.diagnostic,
    reportingMta: b.reportingMta,
    remoteMta: b.remoteMta,
    queueId: b.queueId,
    willRetryUntil: isoDate(b.willRetryUntil),
    retryAfter: b.retryAfter,
    blocklist: b.blocklist,
    newAddress: b.newAddress,
  };
}

function originalJson(original: OriginalMessage | null): object {
  return {
    messageId: original?.messageId ?? null,
    subject: original?.subject ?? null,
    date: isoDate(original?.date ?? null),
  };
}

/** ISO 8601 in UTC; null for a time outside the range of a Date. */
function isoDate(ms: number | null): string | null {
  return ms === null || !(Math.abs(ms) <= 8.64e15) ? null : new Date(ms).toISOString();
}

/** One message as one line of JSON, without the line end. */
export function toJsonLine({ file, index, report }: ExplainedMessage): string {
  return JSON.stringify({
    file,
    index,
    kind: report.kind,
    bounces: report.bounces.map(bounceJson),
    original: originalJson(report.original),
    format: report.format,
  });
}
