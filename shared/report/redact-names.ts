// Collects the ids, hosts and people that a report names explicitly, which their form alone would not reveal.
import { splitAddresses } from './redact-addresses.ts';
import { COMMON_HOSTS } from './redact-words.ts';

export interface Names {
  /** As written, in the order in which they were found. */
  readonly addresses: readonly string[];
  /** In lower case: Message-IDs without angle brackets, and queue ids. */
  readonly ids: ReadonlySet<string>;
  /** Host names without a dot, in lower case. */
  readonly hosts: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

const ID_FIELD =
  /^(?:message-id|in-reply-to|references|content-id|resent-message-id|thread-index|original-envelope-id|final-log-id|.*-message-?id|.*queue-?id|.*-correlation-id|.*-track-?id|feedback-id)$/;
const NAME_FIELD = /^(?:from|to|cc|bcc|sender|reply-to|resent-from|resent-to|x-display-name|x-original-from)$/;
const HOST_FIELD = /^(?:reporting-mta|remote-mta|received-from-mta|dsn-gateway|x-helo|received)$/;

/** In: the texts of one report. Out: the names that occur in them. */
export function collectNames(texts: readonly string[]): Names {
  const found = { ids: new Set<string>(), hosts: new Set<string>(), people: new Set<string>() };
  const addresses: string[] = [];
  for (const text of texts) {
    for (const piece of splitAddresses(text)) if (piece.address) addresses.push(piece.text);
    for (const { name, value } of fieldsIn(text)) {
      if (ID_FIELD.test(name)) collectIds(value, found.ids);
      if (NAME_FIELD.test(name)) collectPeople(value, found.people);
      if (HOST_FIELD.test(name)) collectHosts(value, found.hosts);
      if (name === 'received') collectMatches(value, /\bid\s+<?([\w.-]{4,200})/gi, found.ids);
    }
    // "queued as B7D3F8220C", "queue id: 4Xyz", "(#5.1.1) id 17abc"
    collectMatches(
      text,
      /\b(?:queued as|queue[ -]?id|log[ -]?id|message[ -]?id|id)[ \t]{0,3}[:=]?[ \t]{0,3}[<#]?([\w.-]{4,200})/gi,
      found.ids,
    );
  }
  return { addresses, ...found };
}

/** Lines anywhere in the text that look like header fields, unfolded and without leading quote marks. */
function* fieldsIn(text: string): Generator<{ readonly name: string; readonly value: string }> {
  let open: { name: string; value: string } | null = null;
  for (const line of text.split('\n')) {
    const found = /^[> \t]{0,8}([A-Za-z][A-Za-z0-9-]{1,60}):(.*)/.exec(line.slice(0, 20_000));
    if (open && /^[ \t]/.test(line) && !found) {
      open.value += ` ${line.trim()}`;
      continue;
    }
    if (open) yield open;
    open = found ? { name: (found[1] ?? '').toLowerCase(), value: (found[2] ?? '').trim() } : null;
  }
  if (open) yield open;
}

function collectIds(value: string, into: Set<string>): void {
  for (const part of value.split(/[\s<>,;()"]+/)) {
    const id = part.toLowerCase();
    if (/\d/.test(id) && id.length >= 4) into.add(id);
    if (!id.includes('@') || id.length < 3) continue;
    into.add(id);
  }
}

/** Collects only matches with a digit: "id for this message" names no id. */
function collectMatches(text: string, pattern: RegExp, into: Set<string>): void {
  for (const match of text.matchAll(pattern)) {
    const id = (match[1] ?? '').replace(/(?<![.-])[.-]+$/, '').toLowerCase();
    if (/\d/.test(id) && id.length >= 4 && !/^[245]\.\d{1,3}\.\d{1,3}$/.test(id)) into.add(id);
  }
}

/**
 * Collects names as in `"Lopez, Maria" <maria@…>` and `Maria Lopez <maria@…>`: only those of two or more words, so that no
 * ordinary word is masked.
 */
function collectPeople(value: string, into: Set<string>): void {
  for (const written of namesBeforeBrackets(value)) {
    const name = written.trim();
    if (/\p{L}[\s,]+\p{L}/u.test(name) && !isMailSystem(name)) into.add(name);
  }
}

const SHORTEST_NAME = 3;
const LONGEST_NAME = 120;
const NO_NAME = /[<>,;:"@]/g;

/** The texts before each `<`, quoted or not; of a longer unquoted text its end. Reads each character once. */
function* namesBeforeBrackets(value: string): Generator<string> {
  let at = 0;
  while (at < value.length) {
    const quoted = value[at] === '"';
    const found = quoted ? quotedName(value, at) : bareName(value, at);
    if (found.name !== null) yield found.name;
    at = Math.max(found.next, at + 1);
  }
}

interface WrittenName {
  readonly name: string | null;
  /** Where the next name may start. */
  readonly next: number;
}

function quotedName(value: string, at: number): WrittenName {
  const close = value.indexOf('"', at + 1);
  if (close < 0) return { name: null, next: at + 1 };
  const name = value.slice(at + 1, close);
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) return { name: null, next: at + 1 };
  NOT_BLANK.lastIndex = close + 1;
  const bracket = NOT_BLANK.exec(value);
  return bracket?.[0] === '<' ? { name, next: bracket.index + 1 } : { name: null, next: at + 1 };
}

const NOT_BLANK = /\S/g;

function bareName(value: string, at: number): WrittenName {
  NO_NAME.lastIndex = at;
  const end = NO_NAME.exec(value)?.index ?? value.length;
  if (value[end] !== '<') return { name: null, next: end };
  const from = Math.max(at, at + value.slice(at, end).trimEnd().length - LONGEST_NAME);
  const name = end - from < SHORTEST_NAME ? null : value.slice(from, Math.min(end, from + LONGEST_NAME));
  return { name, next: end };
}

/** Whether a name is a mail system's: such names are kept, since they show who sent the report. */
export function isMailSystem(name: string): boolean {
  return /mail|daemon|postmaster|delivery|system|microsoft|outlook/i.test(name);
}

/** Collects hosts from `dns; mailhost01`, and from `from WORKSTATION7 (…)` and `by mailhost01` in Received. */
function collectHosts(value: string, into: Set<string>): void {
  for (const match of value.matchAll(/(?:^|;\s{0,4}|\bfrom\s+|\bby\s+|\bhelo=?\s{0,2})([\w-]{3,63})(?=[\s;)]|$)/gi)) {
    const host = (match[1] ?? '').toLowerCase();
    if (!COMMON_HOSTS.has(host) && !/^(?:dns|x-unix|smtp|mon|tue|wed|thu|fri|sat|sun|x400)$/.test(host)) into.add(host);
  }
}
