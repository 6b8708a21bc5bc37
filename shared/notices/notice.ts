// The text of a notification about new bounces.
import type { ReasonId } from '../domain/words.ts';

/** One new report of a failure. */
export interface NewBounce {
  readonly reportId: number;
  /** The message that the report is about, where it is known. */
  readonly sentId: number | null;
  readonly recipient: string | null;
  readonly reason: ReasonId | null;
  readonly subject: string | null;
}

/** All failures since the last notification; the newest are named. */
export interface NewBounces {
  readonly count: number;
  readonly named: readonly NewBounce[];
}

/** A notification as systems show it, in plain text. `open` is the address of the view that a click opens. */
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
  /** `named`: the named recipients, separated by commas; `more`: how many others there are. */
  andMore(named: string, more: number): string;
  reason(id: ReasonId): string;
}

/** In characters. Longer subjects are cut, since a notification has few lines. */
const LONGEST = 120;

/** Removes line breaks and characters that change the direction of text: mail is untrusted. */
function plainLine(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/**
 * One notification for all new bounces, or null where there are none. A click opens the message, or the list where there are
 * several.
 */
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
