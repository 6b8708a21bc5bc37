// The card that explains a bounce: headline, side, certainty, meaning, next step, and the server's own words. Sent, Bounces,
// Recipients and Explain show the same card.
import type { ReactNode } from 'react';
import type { ParsedBounce } from '../../shared/bounce/report.ts';
import { toneOfBounce } from '../components/badge.tsx';
import { copyText } from '../components/clipboard.ts';
import { ToneIcon } from '../components/icons.tsx';
import { MailText } from '../components/mail-text.tsx';
import { duration, toTheMinute } from '../format/time.ts';
import { s } from '../strings/index.ts';
import { certaintyOf } from './certainty.ts';
import { Fact, Proof } from './proof.tsx';
import { guardText, ruleText } from './rule-text.ts';
import { splitCodes } from './split-codes.ts';
import { FromReport } from './viewer/evidence.tsx';

export interface ExplanationProps {
  readonly bounce: ParsedBounce;
  readonly timeToBounceMs: number | null;
  /** How many messages to this address failed before; null where unknown. */
  readonly earlier: number | null;
  readonly suggestion: string | null;
  readonly format: string | null;
  readonly children?: ReactNode;
}

function headline(bounce: ParsedBounce): string {
  return bounce.action === 'failed' ? s.reason(bounce.reason).title : s.action[bounce.action];
}

/** The server's answer with its codes in bold, or a note that the report quotes none. */
export function ServerWords({ bounce }: { readonly bounce: ParsedBounce }) {
  const tone = toneOfBounce(bounce);
  const server = bounce.remoteMta ?? null;
  if (bounce.diagnostic === null) return <p className="muted">{s.why.noWords}</p>;
  const { codes, words } = splitCodes(bounce.diagnostic);
  return (
    <div className={`quote ${tone}`}>
      <span className="muted">{server ? <MailText text={s.why.answered(server)} /> : s.why.serverSaid}</span>{' '}
      {codes ? (
        <FromReport fact={bounce.replyCode ? 'reply-code' : 'status'}>
          <b>{codes}</b>
        </FromReport>
      ) : null}{' '}
      <FromReport fact="diagnostic">
        <MailText text={words} />
      </FromReport>
    </div>
  );
}

function Facts({ bounce, timeToBounceMs, earlier }: ExplanationProps) {
  return (
    <dl className="facts">
      <Fact name={s.why.side}>{s.side[bounce.side]}</Fact>
      <Fact name={s.why.kind}>{s.typeLong[bounce.type]}</Fact>
      <Fact name={s.why.certainty}>
        <span title={s.why.ruleTitle(ruleText(bounce.rule) + guardText(bounce.rule))}>
          <FromReport fact="reason">{s.why[certaintyOf(bounce)]}</FromReport>
        </span>
      </Fact>
      {timeToBounceMs === null ? null : <Fact name={s.why.timeToBounce}>{duration(timeToBounceMs)}</Fact>}
      {earlier === null ? null : <Fact name={s.why.earlier}>{earlier === 0 ? s.why.none : s.why.times(earlier)}</Fact>}
    </dl>
  );
}

export function Explanation(props: ExplanationProps) {
  const { bounce, suggestion } = props;
  const better = bounce.newAddress ?? suggestion;
  const reason = s.reason(bounce.reason);
  const tone = toneOfBounce(bounce);
  return (
    <section className="card why" aria-label={headline(bounce)}>
      <h3 className={tone}>
        <ToneIcon tone={tone} />
        {headline(bounce)}
      </h3>
      <p>{reason.meaning}</p>
      <ServerWords bounce={bounce} />
      <Facts {...props} />
      <p>
        <b>{s.why.nextStep}.</b> {reason.nextStep}
        {bounce.newAddress ? (
          <MailText text={` ${s.why.newAddress(bounce.newAddress)}`} />
        ) : suggestion ? (
          <MailText text={` ${s.why.slip(suggestion)}`} />
        ) : null}
        {bounce.retryAfter === null ? null : ` ${s.why.retryAfter(duration(bounce.retryAfter * 1000))}`}
        {bounce.willRetryUntil === null ? null : ` ${s.why.willRetry(toTheMinute(bounce.willRetryUntil))}`}
      </p>
      {bounce.originalRecipient ? (
        <p className="muted">
          <FromReport fact="original-recipient">
            <MailText text={s.why.writtenTo(bounce.originalRecipient)} />
          </FromReport>
        </p>
      ) : null}
      <div className="acts">
        {better ? (
          <button type="button" className="btn p" onClick={() => void copyText(better)}>
            {s.why.copySlip(better)}
          </button>
        ) : null}
        {props.children}
      </div>
      <Proof bounce={bounce} format={props.format} />
    </section>
  );
}
