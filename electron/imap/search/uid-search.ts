// Sends UID SEARCH and reads its whole answer: the UIDs, and the code of the tagged line, by which a server says that it looked at a
// part of the messages only. imapflow's own search() leaves the code out, and the words of a refusal.
import { answerOf, isNotNow } from '../not-now.ts';
import { type AnswerLine, atom, type CommandSender, senderOf } from '../wire/commands.ts';
import { codeWords, fieldOf, lostConnection, textOf } from '../wire/errors-of-imapflow.ts';
import { distinct, type UidRange } from './uid-plan.ts';

/**
 * Of messages that arrived on the day `since` or later, or were sent then: a mailbox that was moved to another server may have a wrong
 * INTERNALDATE in every message. And of those that arrived before `before`. Null for no limit.
 */
export interface Days {
  readonly since: Date | null;
  readonly before: Date | null;
}

export const ANY_DAY: Days = { since: null, before: null };

export interface SearchAnswer {
  /** UIDs in the range. */
  readonly uids: readonly number[];
  /** Set where the server looked at a part of the messages only (RFC 9738). `from`: the lowest UID it looked at; null where it names none. */
  readonly cut: { readonly from: number | null } | null;
}

/** What searching needs of imapflow's client. */
interface SearchingClient {
  /** The open folder. */
  readonly mailbox: object | false;
}

/** More UIDs than this are no folder of a person; the limit keeps a server from filling the memory. */
const MOST_UIDS = 10_000_000;

/**
 * Searches the open folder once, for UIDs of the range that arrived in these days (RFC 3501 section 6.4.4). Throws what imapflow throws,
 * and an error where no folder is open or the answer is endless.
 */
export async function searchOnce(client: SearchingClient, range: UidRange, days: Days): Promise<SearchAnswer> {
  if (!client.mailbox) throw lostConnection();
  const sender = senderOf(client);
  if (typeof sender.preCheck === 'function') await sender.preCheck();
  const found = new FoundUids(range);
  const onSearch = async ({ numbers, attributes = [] }: AnswerLine): Promise<void> => {
    for (const value of numbers ?? attributes) found.add(numberOf(value));
  };
  // A server with IMAP4rev2 answers a plain SEARCH so (RFC 9051 section 6.4.4).
  const onEsearch = async ({ attributes = [] }: AnswerLine): Promise<void> => found.addSet(setAfterAll(attributes));
  const untagged = { SEARCH: onSearch, ESEARCH: onEsearch };
  const words = await codeOfAnswer(sender, searchKeys(range, days), untagged).catch((cause: unknown) => {
    if (days.since === null || !isRefusal(cause)) throw cause;
    return codeOfAnswer(sender, searchKeys(range, days, false), untagged);
  });
  if (found.isEndless) throw tooLarge();
  return { uids: found.uids, cut: cutOf(words) };
}

/** The words of the tagged line's code. A NO with MESSAGELIMIT is an answer for a part, too. */
async function codeOfAnswer(
  client: CommandSender,
  keys: readonly unknown[],
  untagged: Parameters<CommandSender['exec']>[2]['untagged'],
): Promise<readonly string[]> {
  try {
    const { response, next } = await client.exec('UID SEARCH', keys, { untagged });
    next();
    return codeWords(response);
  } catch (cause) {
    const words = codeWords(fieldOf(cause, 'response'));
    if (words[0]?.toUpperCase() === 'MESSAGELIMIT') return words;
    throw cause;
  }
}

/** imapflow's own code for an answer that is longer than it takes. */
const tooLarge = (): Error =>
  Object.assign(new Error('the answer to a search does not end'), { code: 'ResponseTooLarge' });

/** Collects the UIDs of one range. imapflow only logs what a handler throws, so it keeps that the answer is endless. */
class FoundUids {
  readonly uids: number[] = [];
  isEndless = false;
  readonly #range: UidRange;

  constructor(range: UidRange) {
    this.#range = range;
  }

  add(uid: number): void {
    // For a range above the last UID a server may return the last message, whose UID lies outside.
    if (!Number.isInteger(uid) || uid < this.#range.low || uid > this.#range.high) return;
    if (this.uids.length >= MOST_UIDS) this.isEndless = true;
    else this.uids.push(uid);
  }

  /** In: a sequence set, as `2,4:9`. */
  addSet(set: string): void {
    for (const part of set.split(',')) {
      const [from = Number.NaN, to = from] = part.split(':').map(Number);
      const low = Math.max(Math.min(from, to), this.#range.low);
      const high = Math.min(Math.max(from, to), this.#range.high);
      for (let uid = low; uid <= high && !this.isEndless; uid++) this.add(uid);
    }
  }
}

/** `bySending`: also what was sent in these days (SENTSINCE, RFC 3501 section 6.4.4), which a server may refuse. */
function searchKeys({ low, high }: UidRange, { since, before }: Days, bySending = true): readonly unknown[] {
  const day = (name: string, date: Date) => [atom(name), atom(dayOf(date))];
  const from = since === null ? [] : day('SINCE', since);
  return [
    ...[atom('UID'), { type: 'SEQUENCE', value: `${low}:${high}` }],
    ...(since !== null && bySending ? [atom('OR'), ...from, ...day('SENTSINCE', since)] : from),
    ...(before === null ? [] : day('BEFORE', before)),
  ];
}

/** NO or BAD (RFC 3501 section 7.1), and not "come back later". */
function isRefusal(cause: unknown): boolean {
  const status = fieldOf(cause, 'responseStatus');
  return (status === 'NO' || status === 'BAD') && !isNotNow(answerOf(cause));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** date-text of RFC 3501 section 9 in UTC: "1-Dec-2026". */
const dayOf = (date: Date): string => `${date.getUTCDate()}-${MONTHS[date.getUTCMonth()]}-${date.getUTCFullYear()}`;

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  const text = textOf(value, 'value');
  return /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
}

/** In: the items of `ESEARCH (TAG "A1") UID COUNT 3 ALL 2,4:5`. Out: the set behind ALL; empty for none. */
function setAfterAll(attributes: readonly unknown[]): string {
  const at = attributes.findIndex((token) => textOf(token, 'value').toUpperCase() === 'ALL');
  return at < 0 ? '' : textOf(attributes[at + 1], 'value');
}

/** RFC 9738 section 3: `MESSAGELIMIT`, the limit, and the lowest UID that was looked at. RFC 5530 section 3 has LIMIT. */
function cutOf([code = '', , from = '']: readonly string[]): SearchAnswer['cut'] {
  if (!/^(?:MESSAGELIMIT|LIMIT)$/i.test(code)) return null;
  return { from: /^\d{1,10}$/.test(from) ? Number(from) : null };
}

/** A server that goes on answering for a part only would be asked for ever. */
const MOST_PARTS = 5_000;

/** In: how to search one range. Out: the UIDs of the whole range, ascending, each once. Throws where no answer ends it. */
export async function searchInParts(
  search: (range: UidRange) => Promise<SearchAnswer>,
  range: UidRange,
): Promise<readonly number[]> {
  const found: number[] = [];
  const parts = [range];
  for (let asked = 0; ; asked++) {
    const part = parts.pop();
    if (part === undefined) return distinct(found);
    if (asked >= MOST_PARTS) throw tooLarge();
    const { uids, cut } = await search(part);
    for (const uid of uids) found.push(uid);
    if (cut) parts.push(...restOf(part, uids, cut.from));
  }
}

/** The ranges that an answer for a part of `range` left out. */
function restOf(range: UidRange, uids: readonly number[], from: number | null): readonly UidRange[] {
  const { low, high } = range;
  if (from !== null && from > low && from <= high) return [{ low, high: from - 1 }];
  const first = uids.reduce((least, uid) => Math.min(least, uid), high + 1);
  const last = uids.reduce((most, uid) => Math.max(most, uid), low - 1);
  const middle = Math.floor((low + high) / 2);
  const rest =
    uids.length > 0
      ? [
          { low, high: first - 1 },
          { low: last + 1, high },
        ]
      : low === high
        ? []
        : [
            { low, high: middle },
            { low: middle + 1, high },
          ];
  return rest.filter((part) => part.low <= part.high);
}
