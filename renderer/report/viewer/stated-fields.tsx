import type { ReactNode } from 'react';
import type { ParsedBounce } from '../../../shared/bounce/report.ts';
import type { Fact } from '../../../shared/report/fact-place.ts';
import { MailText } from '../../components/mail-text.tsx';
import { toTheMinute } from '../../format/time.ts';
import { s } from '../../strings/index.ts';
import { FromReport } from './evidence.tsx';

type Stated = readonly [field: string, value: string | null, fact: Fact];

const time = (at: number | null): string | null => (at === null ? null : toTheMinute(at));

function stated(bounce: ParsedBounce | null): readonly Stated[] {
  if (!bounce) return [];
  return [
    ['Final-Recipient', bounce.recipient, 'recipient'],
    ['Original-Recipient', bounce.originalRecipient, 'original-recipient'],
    ['Action', bounce.action, 'action'],
    ['Status', bounce.status, 'status'],
    ['Diagnostic-Code', bounce.diagnostic, 'diagnostic'],
    ['Remote-MTA', bounce.remoteMta, 'remote-mta'],
    ['Reporting-MTA', bounce.reportingMta, 'reporting-mta'],
    ['Last-Attempt-Date', time(bounce.lastAttempt), 'last-attempt'],
    ['Will-Retry-Until', time(bounce.willRetryUntil), 'will-retry-until'],
  ];
}

/** The stated fields as lines to copy. */
export function statedLines(bounce: ParsedBounce | null): readonly string[] {
  return stated(bounce).flatMap(([field, value]) => (value === null ? [] : [`${field}: ${value}`]));
}

/** For a report without a machine-readable part: the facts read from its prose, under the names of RFC 3464. */
export function StatedFields({ bounce }: { readonly bounce: ParsedBounce | null }) {
  const shown = ([, value, fact]: Stated): ReactNode =>
    value === null ? (
      <span className="muted">{s.app.notStated}</span>
    ) : (
      <FromReport fact={fact}>
        <MailText text={value} />
      </FromReport>
    );
  return (
    <div className="notes">
      <p>
        <b>{s.viewer.noReport}.</b> {bounce ? s.viewer.noReportText : ''}
      </p>
      <dl className="stated">
        {stated(bounce).map((field) => (
          <div key={field[0]} style={{ display: 'contents' }}>
            <dt>{field[0]}</dt>
            <dd>{shown(field)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
