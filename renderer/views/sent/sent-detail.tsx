import { MailX } from 'lucide-react';
import { useState } from 'react';
import type { SentDetail, SentRecipientView } from '../../../shared/domain/views.ts';
import { decidingBounce, shownBounce, shownRecipient } from '../../../shared/verdict/shown.ts';
import { useDetail } from '../../api.ts';
import { OutcomeBadge } from '../../components/badge.tsx';
import { ToneIcon } from '../../components/icons.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { When } from '../../components/when.tsx';
import { ago } from '../../format/time.ts';
import { DetailHead, DetailPane } from '../../lists/detail-pane.tsx';
import { AddressActions } from '../../report/address-actions.tsx';
import { Explanation } from '../../report/explanation.tsx';
import { MatchCard } from '../../report/match-card.tsx';
import { splitCodes } from '../../report/split-codes.ts';
import { Timeline } from '../../report/timeline.tsx';
import { EvidenceScope } from '../../report/viewer/evidence.tsx';
import { ReportViewer } from '../../report/viewer/report-viewer.tsx';
import { currentRoute, hashOf, navigate, useRoute, withParams } from '../../router.ts';
import { s } from '../../strings/index.ts';

const MANY = 8;
/** RFC 5321 section 4.5.3.1: 64 characters, an @ and 255 more. A longer text is not a recipient. */
const LONGEST_ADDRESS = 320;

/** Removes the address from `<anna@a.example>: Recipient address rejected`, since another column shows it. */
function withoutAddress(words: string): string {
  const end = words.startsWith('<') ? words.indexOf('>') : -1;
  if (end < 0 || !words.slice(0, end).includes('@')) return words;
  const rest = words.slice(end + 1).replace(/^[\s:.,-]{1,4}/, '');
  return rest === '' ? words : rest;
}

function saidOf(recipient: SentRecipientView): string | null {
  const bounce = decidingBounce(recipient);
  if (!bounce) return null;
  return bounce.diagnostic === null
    ? s.reason(bounce.reason).short
    : withoutAddress(splitCodes(bounce.diagnostic).words);
}

/** The text in place of a server's words. */
const withoutBounce = ({ outcome }: SentRecipientView): string =>
  outcome === 'replied' ? s.sent.repliedTitle : s.sent.nothingCameBack;

function RecipientLine(props: { readonly recipient: SentRecipientView; readonly on: boolean }) {
  const { recipient, on } = props;
  const said = saidOf(recipient);
  const at = decidingBounce(recipient)?.reportDate ?? recipient.repliedAt;
  const open = () => {
    const now = currentRoute();
    navigate(hashOf('sent', now.item, withParams(now, { to: recipient.address })), 'replace');
  };
  return (
    <button type="button" className={`rcpt ${recipient.outcome}`} aria-pressed={on} onClick={open}>
      <span className="ellipsis" title={recipient.address}>
        <MailText text={recipient.address} />
      </span>
      <span>
        <OutcomeBadge outcome={recipient.outcome} />
      </span>
      <span className={said === null ? 'ellipsis muted' : 'ellipsis'} title={said ?? undefined}>
        {said === null ? withoutBounce(recipient) : <MailText text={said} />}
      </span>
      <span>{at === null ? null : <When at={at} as="dayAndClock" />}</span>
    </button>
  );
}

interface SentBodyProps {
  readonly detail: SentDetail;
  /** The recipient shown. */
  readonly on: SentRecipientView | null;
}

function Recipients({ detail, on }: SentBodyProps) {
  const { columns } = s.sent;
  return (
    <section className={`card rcpts ${detail.recipients.length > MANY ? 'long' : ''}`} aria-label={columns.recipient}>
      <div className="rcpt hd" aria-hidden="true">
        <span>{columns.recipient}</span>
        <span>{columns.outcome}</span>
        <span>{columns.said}</span>
        <span>{columns.when}</span>
      </div>
      {detail.recipients.map((recipient) => (
        <RecipientLine
          key={`${recipient.field} ${recipient.address}`}
          recipient={recipient}
          on={recipient.address === on?.address}
        />
      ))}
    </section>
  );
}

function Quiet({ recipient }: { readonly recipient: SentRecipientView }) {
  const replied = recipient.repliedAt;
  return (
    <section className="card why">
      <h3 className="ok">
        {replied === null ? null : <ToneIcon tone="ok" />}
        {replied === null ? s.sent.quietTitle : s.sent.repliedTitle}
      </h3>
      <p>{replied === null ? s.sent.quietText : s.sent.repliedText(ago(replied))}</p>
      <div className="acts">
        <a className="btn" href={hashOf('recipients', recipient.address)}>
          {s.why.history}
        </a>
      </div>
    </section>
  );
}

function BouncedRecipient({
  detail,
  recipient,
}: {
  readonly detail: SentDetail;
  readonly recipient: SentRecipientView;
}) {
  const bounce = shownBounce(recipient);
  const decides = decidingBounce(recipient) !== null;
  // The message's details include the report of the recipient shown first; others are fetched when they are opened.
  const own = detail.report?.id === bounce?.reportId ? detail.report : null;
  const other = useDetail('reports.get', bounce && own === null ? { id: bounce.reportId } : null);
  if (!bounce) return <Quiet recipient={recipient} />;
  const report = own ?? other.data ?? null;
  return (
    <EvidenceScope report={report} bounce={bounce}>
      {decides ? (
        <Explanation
          bounce={bounce}
          timeToBounceMs={bounce.timeToBounceMs}
          earlier={recipient.earlierBounces}
          suggestion={recipient.suggestion}
          format={report?.format ?? null}
        >
          <AddressActions address={recipient.address} standing={recipient.standing} historyLink />
        </Explanation>
      ) : (
        <Quiet recipient={recipient} />
      )}
      <Timeline sentAt={detail.date} bounces={recipient.bounces} repliedAt={recipient.repliedAt} />
      <MatchCard bounce={bounce} showLink={false} />
      {other.error ? <ErrorNote error={other.error} retry={() => void other.refetch()} /> : null}
      {report ? <ReportViewer report={report} bounce={bounce} /> : null}
    </EvidenceScope>
  );
}

function SentBody({ detail, on }: SentBodyProps) {
  return (
    <>
      <DetailHead title={detail.subject || s.sent.noSubject}>
        <span>
          <MailText text={s.sent.from(detail.from?.address ?? detail.account)} />
        </span>
        <When at={detail.date} as="toTheMinute" />
        <span>{s.sent.recipients(detail.recipients.length)}</span>
      </DetailHead>
      <Recipients detail={detail} on={on} />
      {on ? <BouncedRecipient key={on.address} detail={detail} recipient={on} /> : null}
    </>
  );
}

export function SentDetailView({ id }: { readonly id: number }) {
  const { params } = useRoute();
  const [to] = useState(() => params.to?.slice(0, LONGEST_ADDRESS) ?? null);
  const query = useDetail('sent.get', { id, to });
  return (
    <DetailPane query={query} gone={{ icon: MailX, title: s.sent.gone }}>
      {(detail) => <SentBody detail={detail} on={shownRecipient(detail.recipients, params.to ?? null)} />}
    </DetailPane>
  );
}
