import type { SentRow } from '../../../shared/domain/views.ts';
import type { Outcome, ReasonId } from '../../../shared/domain/words.ts';
import { Badge, toneOfOutcome } from '../../components/badge.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { count } from '../../format/number.ts';
import { RowTime } from '../../lists/row-time.tsx';
import { s } from '../../strings/index.ts';

const MOST_MARKS = 3;

interface Mark {
  readonly outcome: Outcome;
  readonly text: string;
}

/** For one recipient: the reason in two words. For several: how many had each outcome, with good news as a plain number. */
export function marksOf(row: SentRow): readonly Mark[] {
  const alone = row.more === 0;
  return row.outcomes.slice(0, MOST_MARKS).map(({ outcome, count: times, reason }) => {
    if (alone) return { outcome, text: oneMark(outcome, reason) };
    const good = outcome === 'replied' || outcome === 'delivered';
    return { outcome, text: good ? count(times) : `${count(times)} ${s.outcomeShort[outcome]}` };
  });
}

function oneMark(outcome: Outcome, reason: ReasonId | null): string {
  const named = outcome === 'hard' || outcome === 'soft' || outcome === 'your-side';
  return named && reason !== null && reason !== 'unknown' ? s.reason(reason).short : s.outcome[outcome];
}

export function SentTo({ row }: { readonly row: SentRow }) {
  return (
    <>
      <MailText text={row.to || s.sent.noRecipient} /> {row.more > 0 ? s.sent.more(row.more) : null}
    </>
  );
}

export function SentMarks({ row }: { readonly row: SentRow }) {
  const marks = marksOf(row);
  return (
    <span className="marks">
      {marks.length === 0 ? <Badge tone="none">{s.outcome['none-seen']}</Badge> : null}
      {marks.map((mark) => (
        <Badge key={mark.outcome} tone={toneOfOutcome(mark.outcome)}>
          {mark.text}
        </Badge>
      ))}
    </span>
  );
}

/** In characters. A row never shows more of a subject. */
const MOST_SHOWN = 300;

/** A message in two lines. `dated`: the row shows its date, since no heading does. */
export function SentRowView({ row, dated }: { readonly row: SentRow; readonly dated: boolean }) {
  return (
    <div className="row">
      <div>
        <div className="to ellipsis">
          <SentTo row={row} />
        </div>
        <RowTime at={row.date} dated={dated} />
      </div>
      <div>
        <div className="sj ellipsis">
          <MailText text={row.subject.slice(0, MOST_SHOWN) || s.sent.noSubject} />
        </div>
        <SentMarks row={row} />
      </div>
    </div>
  );
}
