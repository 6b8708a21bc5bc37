import { useState } from 'react';
import type { ParsedBounce } from '../../../shared/bounce/report.ts';
import type { Explained } from '../../../shared/domain/views.ts';
import { Badge, toneOfBounce } from '../../components/badge.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { Note } from '../../components/note.tsx';
import { toTheMinute } from '../../format/time.ts';
import { Explanation } from '../../report/explanation.tsx';
import { Signs } from '../../report/proof.tsx';
import { EvidenceScope } from '../../report/viewer/evidence.tsx';
import { ReportViewer } from '../../report/viewer/report-viewer.tsx';
import { s } from '../../strings/index.ts';

function Choices(props: {
  readonly bounces: readonly ParsedBounce[];
  readonly at: number;
  readonly onChoose: (index: number) => void;
}) {
  return (
    <section className="card rcpts" aria-label={s.bounces.about1(props.bounces.length)}>
      {props.bounces.map((bounce, index) => (
        <button
          key={`${bounce.recipient} ${bounce.action}`}
          type="button"
          className={`rcpt ${bounce.type}`}
          aria-pressed={index === props.at}
          onClick={() => props.onChoose(index)}
        >
          <span className="ellipsis">
            <MailText text={bounce.recipient} />
          </span>
          <span>
            <Badge tone={toneOfBounce(bounce)}>
              {bounce.action === 'failed' ? s.type[bounce.type] : s.kind[bounce.action]}
            </Badge>
          </span>
          <span className="ellipsis rest">
            {bounce.diagnostic ? <MailText text={bounce.diagnostic} /> : s.app.notStated}
          </span>
        </button>
      ))}
    </section>
  );
}

function NoBounceNote({ explained: { kind, report } }: { readonly explained: Explained }) {
  if (report.unread) return <Note tone="warn" {...s.bounces.unread[report.unread]} />;
  const notBounce = kind === 'feedback' || kind === 'auto-reply' || kind === 'mdn' || kind === 'other' ? kind : null;
  return (
    <Note
      tone="info"
      title={notBounce ? s.kind[notBounce] : s.bounces.noBounce}
      text={notBounce ? s.explain.notBounce[notBounce] : s.bounces.noBounceText}
    />
  );
}

/** One explained message: the usual card per recipient, then the report itself. */
export function ExplainedCard({ explained }: { readonly explained: Explained }) {
  const [at, setAt] = useState(0);
  const { report, kind } = explained;
  const bounce = report.bounces[at] ?? null;
  return (
    <article className="detail" style={{ padding: 0, minHeight: 0 }} aria-label={report.subject || explained.name}>
      <div>
        <h2>
          <MailText text={report.subject || explained.name} />
        </h2>
        <div className="meta">
          {report.from ? (
            <span>
              <MailText text={s.sent.from(report.from)} />
            </span>
          ) : null}
          {report.date > 0 ? <span>{toTheMinute(report.date)}</span> : null}
          <span>{s.kind[kind]}</span>
        </div>
      </div>
      {bounce === null ? <NoBounceNote explained={explained} /> : null}
      {report.bounces.length > 1 ? <Choices bounces={report.bounces} at={at} onChoose={setAt} /> : null}
      <EvidenceScope report={report} bounce={bounce} inAddress={false}>
        {bounce ? (
          <Explanation bounce={bounce} timeToBounceMs={null} earlier={null} suggestion={null} format={report.format} />
        ) : (
          <Signs title={s.bounces.evidence} />
        )}
        <ReportViewer report={report} bounce={bounce} />
      </EvidenceScope>
    </article>
  );
}
