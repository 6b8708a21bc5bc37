// What a notification about new bounces says, in each language that the screens speak.
import type { ReasonId } from '../domain/words.ts';

/** One report of a failure that came in. */
export interface NewBounce {
  readonly reportId: number;
  /** The message it is about, where that is known. */
  readonly sentId: number | null;
  readonly recipient: string | null;
  readonly reason: ReasonId | null;
  readonly subject: string | null;
}

/** All that came in since the last notification; the newest are named. */
export interface NewBounces {
  readonly count: number;
  readonly named: readonly NewBounce[];
}

/** A notification as a system shows it: plain text. `open` is the address of a view that a click leads to. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly open: string;
}

export interface NoticeWords {
  /** The recipient is null where the report names none. */
  one(recipient: string | null): string;
  many(count: number): string;
  about(subject: string, reason: string): string;
  /** The recipients named, with commas between them, and how many there are beyond. */
  andMore(named: string, more: number): string;
  reason(id: ReasonId): string;
}

/** Longer subjects are cut: a notification has few lines. */
const LONGEST = 120;

/** Mail is untrusted: what could turn the direction of a line or break it is left out of the text. */
function plainLine(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** One notification for all of them, or null where there is nothing to tell. A click opens the message, or the list of several. */
export function noticeOf({ count, named }: NewBounces, words: NoticeWords): Notice | null {
  const [first] = named;
  if (count === 0 || first === undefined) return null;
  if (count === 1) {
    const recipient = first.recipient === null ? null : plainLine(first.recipient);
    const reason = first.reason === null ? '' : words.reason(first.reason);
    const open = first.sentId === null ? `#/bounces/${first.reportId}` : `#/sent/${first.sentId}`;
    return { title: words.one(recipient), body: words.about(plainLine(first.subject ?? ''), reason), open };
  }
  const recipients = [...new Set(named.flatMap(({ recipient }) => (recipient === null ? [] : [plainLine(recipient)])))];
  return {
    title: words.many(count),
    body: words.andMore(recipients.join(', '), count - recipients.length),
    open: '#/bounces?tab=failures',
  };
}
