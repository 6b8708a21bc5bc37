import { useState } from 'react';
import type { Explained } from '../../../shared/domain/views.ts';
import { Badge, toneOfBounce } from '../../components/badge.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { s } from '../../strings/index.ts';
import type { Answer } from './use-explaining.ts';

/** The number of rows drawn at first; the rest follows on request. */
const FIRST_ROWS = 200;

function What({ explained }: { readonly explained: Explained }) {
  const [bounce] = explained.report.bounces;
  if (bounce?.action !== 'failed')
    return <Badge tone={bounce ? toneOfBounce(bounce) : 'other'}>{s.kind[explained.kind]}</Badge>;
  return <Badge tone={toneOfBounce(bounce)}>{s.reason(bounce.reason).short}</Badge>;
}

/** The messages that were read, one line each, where there are several. */
export function AnswerList(props: {
  readonly answers: readonly Answer[];
  readonly chosen: Answer | null;
  readonly onChoose: (key: number) => void;
}) {
  const [all, setAll] = useState(false);
  const rows = all ? props.answers : props.answers.slice(0, FIRST_ROWS);
  return (
    <section className="card rcpts long answers" aria-label={s.explaining.list}>
      {rows.map((answer) => {
        const { explained, key } = answer;
        const [bounce] = explained.report.bounces;
        return (
          <button
            key={key}
            type="button"
            className={`rcpt ${bounce?.type ?? ''}`}
            aria-pressed={answer === props.chosen}
            onClick={() => props.onChoose(key)}
          >
            <span className="ellipsis">
              <MailText text={bounce?.recipient ?? explained.report.subject ?? ''} />
            </span>
            <span>
              <What explained={explained} />
            </span>
            <span className="ellipsis muted rest">
              <MailText text={explained.name} />
            </span>
          </button>
        );
      })}
      {rows.length < props.answers.length ? (
        <button type="button" className="btn" onClick={() => setAll(true)}>
          {s.list.showAll}
        </button>
      ) : null}
    </section>
  );
}
