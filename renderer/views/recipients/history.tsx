import type { RecipientEvent } from '../../../shared/domain/views.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import { Badge, toneOfBounce } from '../../components/badge.tsx';
import type { Tone } from '../../components/icons.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { When } from '../../components/when.tsx';
import { ago } from '../../format/time.ts';
import { hashOf } from '../../router.ts';
import { s } from '../../strings/index.ts';

interface EventLine {
  readonly key: string;
  readonly tone: Tone;
  readonly title: string;
  readonly text: string | null;
  readonly badge: string | null;
  readonly to: string | null;
}

function bounceLine(event: Extract<RecipientEvent, { kind: 'bounce' }>, address: string): EventLine {
  const { bounce, subject } = event;
  const failed = bounce.action === 'failed';
  const words = bounce.diagnostic && bounce.remoteMta ? `${bounce.remoteMta}: ${bounce.diagnostic}` : bounce.diagnostic;
  const until = bounce.willRetryUntil === null ? null : s.recipients.delayedUntil(ago(bounce.willRetryUntil));
  return {
    key: `b${bounce.id}`,
    tone: toneOfBounce(bounce),
    title: failed ? s.reason(bounce.reason).short : s.action[bounce.action],
    text: [subject, bounce.action === 'delayed' ? (until ?? words) : words].filter(Boolean).join('. '),
    badge: failed
      ? bounce.side === 'sender-domain'
        ? s.verdict.yourSide
        : s.type[bounce.type]
      : s.kind[bounce.action],
    to: bounce.sentId === null ? hashOf('bounces', bounce.reportId) : hashOf('sent', bounce.sentId, { to: address }),
  };
}

function lineOf(event: RecipientEvent, address: string): EventLine {
  switch (event.kind) {
    case 'sent':
      return {
        key: `s${event.sentId}`,
        tone: 'none',
        title: s.recipients.youSent(event.subject || s.sent.noSubject),
        text: null,
        badge: null,
        to: hashOf('sent', event.sentId, { to: address }),
      };
    case 'bounce':
      return bounceLine(event, address);
    case 'life':
      return {
        key: `l${event.at}${event.how}`,
        tone: 'ok',
        title: s.recipients.life[event.how],
        text: event.subject,
        badge: s.recipients.lifeShort,
        to: null,
      };
    default:
      return assertNever(event);
  }
}

/** Every message, bounce and sign of life of an address, newest first. */
export function History({ events, address }: { readonly events: readonly RecipientEvent[]; readonly address: string }) {
  if (events.length === 0) return <p className="notes muted">{s.recipients.noEvents}</p>;
  return (
    <ul className="hist">
      {events.map((event) => {
        const line = lineOf(event, address);
        return (
          <li key={line.key} className={`ev ${line.tone}`}>
            <When at={event.at} as="dayAndClock" />
            <div>
              <b>
                {line.to ? (
                  <a href={line.to}>
                    <MailText text={line.title} />
                  </a>
                ) : (
                  line.title
                )}
              </b>
              {line.text ? (
                <p>
                  <MailText text={line.text} />
                </p>
              ) : null}
            </div>
            {line.badge ? <Badge tone={line.tone}>{line.badge}</Badge> : <span />}
          </li>
        );
      })}
    </ul>
  );
}
