// Details of an explanation: every field that was read, with a link to its line; the rule that decided; and the signs that this
// is a report.
import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ParsedBounce, ReportSign } from '../../shared/bounce/report.ts';
import { speak } from '../../shared/domain/said.ts';
import type { ReportDetail } from '../../shared/domain/views.ts';
import type { Fact as FactName } from '../../shared/report/fact-place.ts';
import { providerPage } from '../../shared/report/provider-page.ts';
import { MailText } from '../components/mail-text.tsx';
import { PageLink } from '../components/page-link.tsx';
import { toTheMinute } from '../format/time.ts';
import { s } from '../strings/index.ts';
import { guardText, ruleText } from './rule-text.ts';
import { FromReport, useEvidence } from './viewer/evidence.tsx';

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One field of the report, or a note that the report does not state it. */
function Field(props: { readonly name: string; readonly fact: FactName; readonly text: string | null }) {
  return (
    <Fact name={props.name}>
      {props.text === null ? (
        <span className="muted">{s.app.notStated}</span>
      ) : (
        <FromReport fact={props.fact}>
          <MailText text={props.text} />
        </FromReport>
      )}
    </Fact>
  );
}

function Fields({ bounce, format }: ProofProps) {
  const original = useEvidence()?.report?.original?.messageId ?? null;
  const time = (at: number | null) => (at === null ? null : toTheMinute(at));
  const { replyCode, phase } = bounce;
  return (
    <dl className="facts">
      <Field name={s.proof.recipient} fact="recipient" text={bounce.recipient} />
      <Field name={s.proof.action} fact="action" text={s.kind[bounce.action]} />
      <Field name={s.proof.statusCode} fact="status" text={bounce.status} />
      <Field
        name={s.proof.replyCode}
        fact="reply-code"
        text={replyCode && phase ? `${replyCode}, ${s.phase[phase]}` : replyCode}
      />
      <Field name={s.why.remoteMta} fact="remote-mta" text={bounce.remoteMta} />
      <Field name={s.why.reportingMta} fact="reporting-mta" text={bounce.reportingMta} />
      <Field name={s.why.queueId} fact="queue-id" text={bounce.queueId} />
      <Field name={s.proof.lastAttempt} fact="last-attempt" text={time(bounce.lastAttempt)} />
      {bounce.willRetryUntil === null ? null : (
        <Field name={s.proof.retryUntil} fact="will-retry-until" text={time(bounce.willRetryUntil)} />
      )}
      {bounce.blocklist === null ? null : (
        <Fact name={s.proof.blocklist}>
          <FromReport fact="diagnostic">
            <MailText text={[bounce.blocklist.name, bounce.blocklist.url].filter((part) => part !== null).join(', ')} />
          </FromReport>
        </Fact>
      )}
      <Field name={s.proof.originalId} fact="message-id" text={original} />
      <Fact name={s.why.readBy}>
        {format === null ? <span className="muted">{s.app.notStated}</span> : <MailText text={format} />}
      </Fact>
    </dl>
  );
}

/** The rule that decided, and what overruled it. */
function Rule({ bounce }: { readonly bounce: ParsedBounce }) {
  const page = providerPage(bounce);
  return (
    <p>
      <b>{s.proof.decided}:</b>{' '}
      <FromReport fact="reason">
        <MailText text={ruleText(bounce.rule)} />
      </FromReport>
      {guardText(bounce.rule)}
      {page === null ? null : (
        <>
          {' '}
          <PageLink url={page} text={s.proof.provider} />
        </>
      )}
    </p>
  );
}

/** The signs for and against this being a report. */
export function Signs({ title }: { readonly title: string }) {
  const signs = useEvidence()?.report?.evidence ?? [];
  if (signs.length === 0) return null;
  return (
    <div className="why-taken">
      <p>
        <b>{title}:</b>
      </p>
      <SignList signs={signs} />
    </div>
  );
}

export function SignList({ signs }: { readonly signs: ReportDetail['evidence'] }) {
  const sentences = signs.map((sign) => ({ text: speak<ReportSign>(s.reportSigns, sign), weight: sign.weight }));
  return (
    <ul className="signs">
      {sentences.map(({ text, weight }) => (
        <li key={text}>
          {weight < 0 ? (
            <Minus role="img" aria-label={s.proof.speaksAgainst} />
          ) : (
            <Plus role="img" aria-label={s.proof.speaksFor} />
          )}
          <MailText text={text} />
        </li>
      ))}
    </ul>
  );
}

interface ProofProps {
  readonly bounce: ParsedBounce;
  readonly format: string | null;
}

/** The details, initially folded; a link from a line unfolds them. */
export function Proof(props: ProofProps) {
  return (
    <details className="more-facts">
      <summary>{s.proof.title}</summary>
      <Fields {...props} />
      <Rule bounce={props.bounce} />
      <Signs title={s.proof.taken} />
    </details>
  );
}
