import type { ReactNode } from 'react';
import type { ParsedBounce } from '../../../shared/bounce/report.ts';
import { toTheMinute } from '../../format/time.ts';
import { s } from '../../strings/index.ts';
import { MailText } from '../mail-text.tsx';

const time = (at: number | null): string | null => (at === null ? null : toTheMinute(at));

/** For a report without a machine-readable part: what was read from its prose, under the names RFC 3464 gives the fields. */
export function StatedFields({ bounce }: { readonly bounce: ParsedBounce | null }) {
  const fields: readonly (readonly [string, string | null])[] = bounce
    ? [
        ['Final-Recipient', bounce.recipient],
        ['Original-Recipient', bounce.originalRecipient],
        ['Action', bounce.action],
        ['Status', bounce.status],
        ['Diagnostic-Code', bounce.diagnostic],
        ['Remote-MTA', bounce.remoteMta],
        ['Reporting-MTA', bounce.reportingMta],
        ['Last-Attempt-Date', time(bounce.lastAttempt)],
        ['Will-Retry-Until', time(bounce.willRetryUntil)],
      ]
    : [];
  const value = (text: string | null): ReactNode =>
    text === null ? <span className="muted">{s.app.notStated}</span> : <MailText text={text} />;
  return (
    <div className="notes">
      <p>
        <b>{s.viewer.noReport}.</b> {bounce ? s.viewer.noReportText : ''}
      </p>
      <dl className="keys mono">
        {fields.map(([name, text]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd className="break">{value(text)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
