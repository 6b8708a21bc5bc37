import type { Attention, Overview } from '../../../shared/domain/views.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import { type Tone, ToneIcon } from '../../components/icons.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { ago, shortDay } from '../../format/time.ts';
import { hashOf } from '../../router.ts';
import { locale, s } from '../../strings/index.ts';

const allOf = new Intl.ListFormat(locale, { type: 'conjunction' });
const someOf = new Intl.ListFormat(locale, { type: 'unit' });

interface AttentionLine {
  readonly key: string;
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly to: string;
}

const words = s.overview.att;
const more = s.charts.att;

function senderSide(item: Extract<Attention, { kind: 'sender-side' }>, account: string): AttentionLine {
  const [first = '', ...others] = item.providers;
  const unnamed = item.providerCount - item.providers.length;
  const names = (unnamed === 0 ? allOf : someOf).format(item.providers);
  const list = hashOf('sent', item.sentId, { show: 'your-side', q: `reason:${item.reason}`, account });
  return {
    key: `side ${item.reason}`,
    tone: 'self',
    title: others.length === 0 ? words.refuses(first) : more.refuse(names, unnamed),
    text: words.refusesText(item.count, shortDay(item.since), s.reason(item.reason).title),
    button: words.howToFix,
    to: list,
  };
}

function domainFailing(item: Extract<Attention, { kind: 'domain-failing' }>, account: string): AttentionLine {
  return {
    key: `domain ${item.domain}`,
    tone: 'hard',
    title: more.domain(item.domain),
    text: more.domainText(item.addresses, shortDay(item.since), s.reason(item.reason).short),
    button: words.review,
    to: hashOf('recipients', null, { show: 'bounced', q: `domain:${item.domain}`, account }),
  };
}

const newHard = (count: number, since: string | null, account: string): AttentionLine => ({
  key: 'new-hard',
  tone: 'hard',
  title: words.newHard(count),
  text: words.noSlips,
  button: words.review,
  to: hashOf('recipients', null, { show: 'bad', q: since === null ? '' : `after:${since}`, account }),
});

/** A single typing slip opens at once; several open as a list. */
function slips(item: Extract<Attention, { kind: 'slips' }>, account: string): AttentionLine {
  const shown = item.slips.slice(0, 3);
  const only = item.count === 1 ? (item.slips[0]?.address ?? null) : null;
  return {
    key: item.kind,
    tone: 'soft',
    title: more.slips(item.count),
    text: more.slipsMore(
      shown.map(({ address, suggestion }) => more.slip(address, suggestion)).join(', '),
      item.count - shown.length,
    ),
    button: more.correct,
    to: hashOf('recipients', only, { show: 'bounced', q: 'is:slip', account }),
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

function stillRetried(item: Extract<Attention, { kind: 'still-retried' }>, account: string): AttentionLine {
  return {
    key: item.kind,
    tone: 'delay',
    title: words.retried(item.count),
    text: words.retriedText(item.until === null ? null : ago(item.until)),
    button: words.show,
    to: hashOf('sent', null, { show: 'delayed', account }),
  };
}

function lineOf(item: Attention, since: string | null, account: string): AttentionLine {
  switch (item.kind) {
    case 'sender-side':
      return senderSide(item, account);
    case 'domain-failing':
      return domainFailing(item, account);
    case 'new-hard':
      return newHard(item.count, since, account);
    case 'slips':
      return slips(item, account);
    case 'keeps-failing':
      return keepsFailing(item);
    case 'still-retried':
      return stillRetried(item, account);
    case 'backscatter':
      return {
        key: item.kind,
        tone: 'other',
        title: more.backscatter(item.count),
        text: words.backscatterText,
        button: words.show,
        to: hashOf('bounces', null, { tab: item.kind, q: `after:${item.since}`, account }),
      };
    case 'unparsed':
      return {
        key: item.kind,
        tone: 'other',
        title: words.unparsed(item.count),
        text: words.unparsedText,
        button: words.show,
        to: hashOf('bounces', null, { tab: item.kind, q: since === null ? '' : `after:${since}`, account }),
      };
    default:
      return assertNever(item);
  }
}

/** What the user should act on: one line per cause, each with a button. */
export function AttentionCard({
  overview,
  accountId,
}: {
  readonly overview: Pick<Overview, 'attention' | 'since'>;
  readonly accountId: number | null;
}) {
  const { attention, since } = overview;
  return (
    <section className="card att-card" aria-label={s.overview.attention}>
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
      {attention
        .map((item) => lineOf(item, since, String(accountId ?? '')))
        .map((line) => (
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
