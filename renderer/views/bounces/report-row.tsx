import type { ReportRow } from '../../../shared/domain/views.ts';
import { Badge } from '../../components/badge.tsx';
import type { Tone } from '../../components/icons.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { clock, dayHeading } from '../../format/time.ts';
import { s } from '../../strings/index.ts';

/** The badge of a report: of a failure its reason, of anything else what it is. */
export function markOf(row: ReportRow): { readonly tone: Tone; readonly text: string } {
  if (row.kind === 'delayed') return { tone: 'delay', text: s.kind.delayed };
  if (row.kind !== 'failed') return { tone: 'other', text: s.kind[row.kind] };
  if (row.recipients.length === 0) return { tone: 'other', text: s.bounces.tabs.unparsed };
  const text = row.reason && row.reason !== 'unknown' ? s.reason(row.reason).short : s.type[row.type];
  if (row.side === 'sender-domain') return { tone: 'self', text };
  return { tone: row.type === 'hard' ? 'hard' : row.type === 'soft' ? 'soft' : 'other', text };
}

function whoOf(row: ReportRow): string {
  const [first] = row.recipients;
  return first === undefined ? row.from : s.bounces.recipients(first, row.recipients.length - 1);
}

export function ReportRowView({ row }: { readonly row: ReportRow }) {
  const mark = markOf(row);
  return (
    <div className="row">
      <div>
        <div className="to ellipsis">
          <MailText text={whoOf(row)} />
        </div>
        <div className="dt">
          <span className="sr">{dayHeading(row.date)}</span> {clock(row.date)}
        </div>
      </div>
      <div>
        <div className="sj ellipsis">
          <MailText text={row.subject || s.sent.noSubject} />
        </div>
        <div className="marks">
          <Badge tone={mark.tone}>{mark.text}</Badge>
        </div>
      </div>
    </div>
  );
}
