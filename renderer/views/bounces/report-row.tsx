import type { ReportRow } from '../../../shared/domain/views.ts';
import { Badge } from '../../components/badge.tsx';
import type { Tone } from '../../components/icons.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { RowTime } from '../../lists/row-time.tsx';
import { s } from '../../strings/index.ts';

/** In characters. A row never shows more of a subject. */
const MOST_SHOWN = 300;

/** The badge of a report: the reason of a failure, else the kind of report. */
export function markOf(row: ReportRow): { readonly tone: Tone; readonly text: string } {
  if (row.kind === 'delayed') return { tone: 'delay', text: s.kind.delayed };
  if (row.kind !== 'failed') return { tone: 'other', text: s.kind[row.kind] };
  if (row.recipients.length === 0) return { tone: 'other', text: s.bounces.tabs.unparsed };
  const text = row.reason && row.reason !== 'unknown' ? s.reason(row.reason).short : s.type[row.type];
  if (row.side === 'sender-domain') return { tone: 'self', text };
  return { tone: row.type === 'hard' ? 'hard' : row.type === 'soft' ? 'soft' : 'other', text };
}

/** The subject that the report is about, where it is known: servers give all their reports the same subject. */
export function aboutOf(row: ReportRow): string {
  return (row.originalSubject || row.subject).slice(0, MOST_SHOWN) || s.sent.noSubject;
}

export function whoOf(row: ReportRow): string {
  const [first] = row.recipients;
  return first === undefined ? row.from : s.bounces.recipients(first, row.recipients.length - 1);
}

/** A report in two lines. `dated`: the row shows its date, since no heading does. */
export function ReportRowView({ row, dated }: { readonly row: ReportRow; readonly dated: boolean }) {
  const mark = markOf(row);
  return (
    <div className="row">
      <div>
        <div className="to ellipsis">
          <MailText text={whoOf(row)} />
        </div>
        <RowTime at={row.date} dated={dated} />
      </div>
      <div>
        <div className="sj ellipsis">
          <MailText text={aboutOf(row)} />
        </div>
        <div className="marks">
          <Badge tone={mark.tone}>{mark.text}</Badge>
        </div>
      </div>
    </div>
  );
}
