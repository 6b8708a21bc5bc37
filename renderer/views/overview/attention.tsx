import type { Attention } from '../../../shared/domain/views.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import { type Tone, ToneIcon } from '../../components/icons.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { ago, shortDay } from '../../format/time.ts';
import { hashOf } from '../../router.ts';
import { s } from '../../strings/index.ts';

interface AttentionLine {
  readonly key: string;
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly to: string;
}

const words = s.overview.att;

function senderSide(item: Extract<Attention, { kind: 'sender-side' }>): AttentionLine {
  const reason = s.reason(item.reason);
  return {
    key: `side ${item.reason} ${item.provider}`,
    tone: 'self',
    title: words.refuses(item.provider),
    text: words.refusesText(item.count, shortDay(item.since), reason.title),
    button: words.howToFix,
    to:
      item.sentId === null
        ? hashOf('sent', null, { show: 'your-side' })
        : hashOf('sent', item.sentId, { show: 'your-side' }),
  };
}

function newHard(item: Extract<Attention, { kind: 'new-hard' }>): AttentionLine {
  return {
    key: item.kind,
    tone: 'hard',
    title: words.newHard(item.count),
    text: item.slips.length > 0 ? words.slips(item.slips.join(', ')) : words.noSlips,
    button: words.review,
    to: hashOf('recipients', null, { show: 'bad' }),
  };
}

function keepsFailing(item: Extract<Attention, { kind: 'keeps-failing' }>): AttentionLine {
  return {
    key: `keeps ${item.address}`,
    tone: 'soft',
    title: words.keeps(item.address),
    text: words.keepsText(item.times, item.days, s.reason(item.reason).short),
    button: words.decide,
    to: hashOf('recipients', item.address),
  };
}

function stillRetried(item: Extract<Attention, { kind: 'still-retried' }>): AttentionLine {
  return {
    key: item.kind,
    tone: 'delay',
    title: words.retried(item.count),
    text: words.retriedText(item.until === null ? null : ago(item.until)),
    button: words.show,
    to: hashOf('sent', null, { show: 'delayed' }),
  };
}

function lineOf(item: Attention): AttentionLine {
  switch (item.kind) {
    case 'sender-side':
      return senderSide(item);
    case 'new-hard':
      return newHard(item);
    case 'keeps-failing':
      return keepsFailing(item);
    case 'still-retried':
      return stillRetried(item);
    case 'backscatter':
    case 'unparsed':
      return {
        key: item.kind,
        tone: 'other',
        title: words[item.kind](item.count),
        text: item.kind === 'backscatter' ? words.backscatterText : words.unparsedText,
        button: words.show,
        to: hashOf('bounces', null, { tab: item.kind }),
      };
    default:
      return assertNever(item);
  }
}

/** What the user can do something about, one cause a line, each with the way to it. */
export function AttentionCard({ attention }: { readonly attention: readonly Attention[] }) {
  return (
    <section className="card att-card span-7" aria-label={s.overview.attention}>
      <h2>{s.overview.attention}</h2>
      {attention.length === 0 ? (
        <div className="att">
          <span className="b bare tone-ok">
            <ToneIcon tone="ok" />
          </span>
          <div>
            <b>{s.overview.calm}</b>
            <p>{s.overview.calmText}</p>
          </div>
        </div>
      ) : null}
      {attention.map(lineOf).map((line) => (
        <div className="att" key={line.key}>
          <span className={`b bare tone-${line.tone}`}>
            <ToneIcon tone={line.tone} />
          </span>
          <div>
            <b>
              <MailText text={line.title} />
            </b>
            <p>
              <MailText text={line.text} />
            </p>
          </div>
          <a className="btn" href={line.to} aria-label={`${line.button}: ${line.title}`}>
            {line.button}
          </a>
        </div>
      ))}
    </section>
  );
}
