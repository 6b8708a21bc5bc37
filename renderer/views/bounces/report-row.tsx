import { reasonOf } from '../../../shared/bounce/reasons/index.ts';
import type { ReportRow } from '../../../shared/domain/views.ts';
import { Badge } from '../../components/badge.tsx';
import type { Tone } from '../../components/icons.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { clock, dayHeading } from '../../format/time.ts';
import { plainVisible } from '../../format/visible-text.ts';
import { s } from '../../strings/index.ts';

/** The badge of a report: of a failure its reason, of anything else what it is. */
export function markOf(row: ReportRow): { readonly tone: Tone; readonly text: string } {
  if (row.kind === 'delayed') return { tone: 'delay', text: s.kind.delayed };
  if (row.kind !== 'failed') return { tone: 'other', text: s.kind[row.kind] };
  const text = row.reason && row.reason !== 'unknown' ? reasonOf(row.reason).short : s.type[row.type];
  if (row.side === 'sender-domain') return { tone: 'self', text };
  return { tone: row.type === 'hard' ? 'hard' : row.type === 'soft' ? 'soft' : 'other', text };
}

function whoOf(row: ReportRow): string {
  const [first] = row.recipients;
  return first === undefined ? row.from : s.bounces.recipients(first, row.recipients.length - 1);
}

export function describeReport(row: ReportRow): string {
  const subject = plainVisible(row.subject || s.sent.noSubject);
  return `${plainVisible(whoOf(row))}, ${subject}, ${dayHeading(row.date)} ${clock(row.date)}, ${markOf(row).text}`;
}

export function ReportRowView({ row }: { readonly row: ReportRow }) {
  const mark = markOf(row);
  return (
    <div className="row">
      <div className="to ellipsis">
        <MailText text={whoOf(row)} />
      </div>
      <div className="dt">{clock(row.date)}</div>
      <div className="sj ellipsis">
        <MailText text={row.subject || s.sent.noSubject} />
      </div>
      <div className="marks">
        <Badge tone={mark.tone}>{mark.text}</Badge>
      </div>
    </div>
  );
}
