// Finds e-mail addresses in text that was written for people. One linear pass from @ to @.
import { holdsUnseen, wholeAddress } from './address-bounds.ts';

/** An address as it stands in the text, with its place. */
export interface FoundAddress {
  readonly address: string;
  /** Offsets of the whole token, angle brackets included. */
  readonly start: number;
  readonly end: number;
  /** Stands in angle brackets. */
  readonly bracketed: boolean;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LOCAL = marked(`${LETTERS}!#$%&'*+/=?^_\`{|}~.-`);
const DOMAIN = marked(`${LETTERS}.-`);
const NO_START = marked(".'`=*?&/");
const NO_END = marked('.-');
const LONGEST_LOCAL = 255;
const LONGEST_QUOTED = 80;

/** A table by character code: 1 for those of `characters`. */
function marked(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

const NONE: readonly FoundAddress[] = [];

/** In: any text. Out: every address in the order of the text. */
export function findAddresses(text: string): readonly FoundAddress[] {
  let at = text.indexOf('@');
  if (at < 0) return NONE;
  const found: FoundAddress[] = [];
  const brackets = new Brackets(text);
  let least = 0;
  for (; at >= 0; at = text.indexOf('@', at + 1)) {
    const address = brackets.around(at, least) ?? bareAddress(text, at, least);
    if (address === null) continue;
    found.push(address);
    least = address.end;
  }
  return found;
}

/** RECIPIENT=user@example.org of an environment, to=user@example.org of a log */
const NAMED = /^(?:[A-Z_]{2,20}|to|rcpt|orig_to|recipient|email|address)=(?=.)/;

function bareAddress(text: string, at: number, least: number): FoundAddress | null {
  const ascii = { start: localStart(text, at, least), end: domainEnd(text, at) };
  const whole = wholeAddress(text, at, ascii, least);
  if (whole === null) return null;
  let { start, end } = whole;
  while (start < at && NO_START[text.charCodeAt(start)] === 1) start++;
  while (end > at + 1 && NO_END[text.charCodeAt(end - 1)] === 1) end--;
  const domain = text.slice(at + 1, end);
  if (start >= at || !isDomain(domain)) return null;
  const before = text.slice(start, at);
  if (before.includes('=')) start += NAMED.exec(before)?.[0].length ?? 0;
  return { address: text.slice(start, end), start, end, bracketed: false };
}

function localStart(text: string, at: number, least: number): number {
  if (text.charAt(at - 1) === '"') {
    const open = openingQuote(text, at, Math.max(least, at - LONGEST_QUOTED));
    if (open !== null && !text.slice(open, at).includes('\n')) return open;
  }
  let start = at;
  while (start > least && at - start < LONGEST_LOCAL && LOCAL[text.charCodeAt(start - 1)] === 1) start--;
  return start;
}

/** "first last"@example.org, "first \"name\" last"@example.org: a quote behind a backslash is quoted (RFC 5321 section 4.1.2). */
function openingQuote(text: string, at: number, from: number): number | null {
  for (let open = at - 2; open >= from; open--) {
    if (text.charAt(open) !== '"') continue;
    let first = open;
    while (first > from && text.charAt(first - 1) === '\\') first--;
    if ((open - first) % 2 === 0) return open;
    open = first;
  }
  return null;
}

function domainEnd(text: string, at: number): number {
  if (text.charAt(at + 1) === '[') {
    const close = text.slice(at, at + 60).indexOf(']');
    if (close > 0) return at + close + 1;
  }
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_LOCAL && DOMAIN[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** Between < and > anything but white space may stand, so that RFC 6531 addresses and host names without a dot count. */
class Brackets {
  readonly #text: string;
  /** The last < before the place that was asked for, and the first > behind it. Each character is looked at once for either. */
  #open = -1;
  #looked = 0;
  #close = -1;
  /** What stands between these is no address, whichever @ in it is asked for. */
  #refused = { open: -1, close: -1 };

  constructor(text: string) {
    this.#text = text;
  }

  /** The places that are asked for only grow. */
  around(at: number, least: number): FoundAddress | null {
    this.#lookUpTo(at);
    const open = this.#open;
    const close = this.#close;
    const near = open >= Math.max(least, at - LONGEST_LOCAL) && close < at + LONGEST_LOCAL;
    if (!near || (open === this.#refused.open && close === this.#refused.close)) return null;
    const written = this.#text.slice(open + 1, close);
    const address = PLAIN.test(written) ? written : addressWithin(written);
    if (address === null) this.#refused = { open, close };
    return address === null ? null : { address, start: open, end: close + 1, bracketed: true };
  }

  #lookUpTo(at: number): void {
    const open = this.#text.slice(this.#looked, at).lastIndexOf('<');
    if (open >= 0) this.#open = this.#looked + open;
    this.#looked = at;
    if (this.#close >= at) return;
    const close = this.#text.indexOf('>', at);
    this.#close = close < 0 ? Number.POSITIVE_INFINITY : close;
  }
}

/** What stands in most brackets. */
const PLAIN = /^[\w.+=-]+@[\w.-]+$/;

/** "mailto:user@example.org", "@relay.example:user@example.org", "\"a b\"@example.org", "user@[192.0.2.1]" */
function addressWithin(written: string): string | null {
  const inside = written.replace(/^(?:mailto|smtp|rfc822):\s*/i, '').trim();
  const last = inside.lastIndexOf('@');
  const local = inside.slice(0, last).replace(/^@[^:\s]{1,200}:/, '');
  const domain = inside.slice(last + 1);
  const plain = (local.startsWith('"') || !/[\s<>,;:()]/.test(local)) && !holdsUnseen(inside);
  if (local === '' || domain === '' || !plain || /[\s<>,;:()@]/.test(domain.replace(/^\[.*\]$/, ''))) return null;
  return `${local}@${domain}`;
}

function isDomain(domain: string): boolean {
  if (domain.startsWith('[')) return domain.endsWith(']');
  const dot = domain.lastIndexOf('.');
  return dot > 0 && domain.length - dot > 1 && !domain.includes('..') && !/^\d+$/.test(domain.slice(dot + 1));
}

/**
 * The address in a field that holds nothing else, as `<user@example.org>`, `user@example.org (was: x)`, `"a b"@c.example`.
 * Null where no @ stands, or where a broken address stands before a whole one.
 */
export function addressIn(value: string): string | null {
  const first = findAddresses(value)[0];
  if (first !== undefined) {
    const before = value.slice(0, first.start);
    return before.includes('@') && holdsUnseen(before) ? null : first.address;
  }
  const bare = value.trim().replace(/^</, '').replace(/>$/, '').trim();
  const at = bare.lastIndexOf('@');
  if (at < 1 || at === bare.length - 1 || /[\s<>]/.test(bare) || holdsUnseen(bare)) return null;
  return bare;
}
