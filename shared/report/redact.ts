// Masks people and hosts in the text of a report, so that the user can show it to others: the same address becomes the same
// `person1@domain1.example` everywhere. Codes, dates and the servers' words stay, since the user asks about those.
import { splitAddresses } from './redact-addresses.ts';
import { collectNames, isMailSystem } from './redact-names.ts';
import { COMMON_LOCALS, isHost, isId, isIpv4, isIpv6 } from './redact-words.ts';

/** Masks the texts of one report, and remembers which mask replaces what. */
export interface Redactor {
  /** In: any text of the report. Out: the text without addresses, hosts, IP addresses, ids and people's names. */
  redact(text: string): string;
  /** How many different values of each kind were masked so far. */
  readonly counts: () => Readonly<Record<'people' | 'hosts' | 'ips' | 'ids', number>>;
}

interface Masks {
  readonly people: Map<string, string>;
  readonly locals: Map<string, string>;
  /** Names of two or more words, which are masked everywhere, and names of one word. */
  readonly names: Map<string, string>;
  readonly fullNames: NameTree;
  readonly domains: Map<string, string>;
  readonly hosts: Map<string, string>;
  readonly bareHosts: ReadonlySet<string>;
  readonly ips: Map<string, string>;
  readonly ids: Map<string, string>;
  readonly knownIds: ReadonlySet<string>;
}

/**
 * In: the texts of one report, from which the ids, bare host names and people's names are collected. Out: a redactor for these
 * and any other text of the report.
 */
export function createRedactor(texts: readonly string[]): Redactor {
  const names = collectNames(texts);
  const people = new Map([...names.people].map((name, index) => [name.toLowerCase(), `Person ${index + 1}`]));
  const masks: Masks = {
    people: new Map(),
    locals: new Map(),
    names: people,
    fullNames: treeOf(people.keys()),
    domains: new Map(),
    hosts: new Map(),
    bareHosts: names.hosts,
    ips: new Map(),
    ids: new Map(),
    knownIds: names.ids,
  };
  // Addresses come first, so that a local part is known wherever it occurs without its domain.
  for (const address of names.addresses) maskAddress(masks, address);
  return {
    redact: (text) => redactText(masks, text),
    counts: () => ({
      people: masks.people.size,
      hosts: masks.hosts.size,
      ips: masks.ips.size,
      ids: masks.ids.size,
    }),
  };
}

function numbered(map: Map<string, string>, key: string, make: (number: number) => string): string {
  const known = map.get(key);
  if (known !== undefined) return known;
  const mask = make(map.size + 1);
  map.set(key, mask);
  return mask;
}

function redactText(masks: Masks, text: string): string {
  let out = '';
  for (const piece of splitAddresses(
    text.replace(MAILBOX_LINE, (line) => redactFirstNames(masks, redactNames(masks, line))),
  ))
    out += piece.address ? maskAddress(masks, piece.text) : redactWords(masks, redactNames(masks, piece.text));
  return out;
}

/** Header fields that contain mailboxes (RFC 5322 section 3.4). */
const MAILBOX_LINE = /^[> \t]{0,8}(?:from|to|cc|bcc|sender|reply-to):[^\n]{0,20000}$/gim;

/** Masks a name of one word only before its address (`Maria <…>`), since elsewhere it may be an ordinary word. */
function redactFirstNames(masks: Masks, line: string): string {
  return line.replace(
    /([:,][ \t]{0,20}"?)([\p{L}'’-]{2,60})(?="?[ \t]{0,20}<)/gu,
    (whole, before: string, name: string) =>
      isMailSystem(name) ? whole : before + numbered(masks.names, name.toLowerCase(), (number) => `Person ${number}`),
  );
}

/** Names as a tree of characters, so that a text is searched once however many names there are. */
interface NameTree {
  readonly next: Map<string, NameTree>;
  /** The name that ends here, or null. */
  name: string | null;
}

/** Builds the tree of the names of two or more words; a name of one word may be an ordinary word elsewhere. */
function treeOf(names: Iterable<string>): NameTree {
  const root: NameTree = { next: new Map(), name: null };
  for (const name of names) {
    if (!/[\s,]/.test(name)) continue;
    let at = root;
    for (const character of name.split('')) {
      const next = at.next.get(character) ?? { next: new Map(), name: null };
      at.next.set(character, next);
      at = next;
    }
    at.name = name;
  }
  return root;
}

/** The longest name that starts at this place, or null. */
function nameAt(tree: NameTree, text: string, from: number): string | null {
  let found: string | null = null;
  let next = tree.next.get(text[from] ?? '');
  for (let at = from + 1; next !== undefined; at++) {
    found = next.name ?? found;
    next = next.next.get(text[at] ?? '');
  }
  return found;
}

/** Masks `"Maria Lopez" <…>`, and the same name elsewhere in the text. */
function redactNames(masks: Masks, text: string): string {
  if (masks.fullNames.next.size === 0) return text;
  const lower = text.toLowerCase();
  // Where lower case changes the text's length, offsets would differ; then the names are searched for as written.
  const where = lower.length === text.length ? lower : text;
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const name = nameAt(masks.fullNames, where, at);
    if (name === null) {
      at += 1;
      continue;
    }
    out += text.slice(from, at) + (masks.names.get(name) ?? '');
    at += name.length;
    from = at;
  }
  return out + text.slice(from);
}

function maskAddress(masks: Masks, address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  const host = domain.startsWith('[')
    ? `[${maskIp(masks, domain.replace(/^\[(?:IPv6:)?|\]$/gi, ''))}]`
    : maskHost(masks, domain);
  const key = address.toLowerCase();
  if (masks.knownIds.has(key)) return `${maskId(masks, local)}@${host}`;
  // The name of a mail system is kept, since it shows who sent the report.
  if (/^(?:mailer-daemon|postmaster)$/i.test(local)) return `${local}@${host}`;
  const person = numbered(masks.people, key, (number) => `person${number}`);
  const plain = local.toLowerCase();
  if (plain.length >= 3 && !COMMON_LOCALS.has(plain) && !masks.locals.has(plain)) masks.locals.set(plain, person);
  return `${person}@${host}`;
}

/** Runs that may be host names or ids, and runs with colons that may be IPv6 addresses. */
const RUN = /[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.:-]*/gu;

function redactWords(masks: Masks, text: string): string {
  return text.replace(RUN, (run: string, at: number) => maskRun(masks, run, text, at));
}

function maskRun(masks: Masks, run: string, text: string, at: number): string {
  if (run.includes(':')) return maskColons(masks, run, text, at);
  const word = run.replace(/(?<![.:-])[.:-]+$/, '');
  const rest = run.slice(word.length);
  return (maskWord(masks, word, text, at) ?? maskPieces(masks, word)) + rest;
}

/** Handles runs with colons: `2001:db8::1`, `10:42:08`, `mx.example.org:25`, `Final-Recipient:`. */
function maskColons(masks: Masks, run: string, text: string, at: number): string {
  const bare = run.replace(/\.$/, '');
  const before = text.slice(Math.max(0, at - 2), at);
  const address = before.endsWith('::') ? `::${bare}` : bare;
  if (isIpv6(address)) return maskIp(masks, address) + run.slice(bare.length);
  const prefixed = /^IPv6:/i.exec(bare)?.[0];
  if (prefixed && isIpv6(bare.slice(prefixed.length))) return prefixed + maskIp(masks, bare.slice(prefixed.length));
  let offset = at;
  return run
    .split(/(:)/)
    .map((part) => {
      const masked = part === ':' || part === '' ? part : maskRun(masks, part, text, offset);
      offset += part.length;
      return masked;
    })
    .join('');
}

/** The mask of one run without a colon, or null where the run is kept. */
function maskWord(masks: Masks, word: string, text: string, at: number): string | null {
  const lower = word.toLowerCase();
  const person = masks.locals.get(lower);
  if (person !== undefined) return person;
  if (isIpv4(word)) return maskIp(masks, word);
  if (masks.knownIds.has(lower)) return maskId(masks, word);
  if (isFieldName(word, text, at)) return word;
  if (masks.domains.has(lower) || isHost(word)) return maskHost(masks, word);
  if (masks.bareHosts.has(lower)) return numbered(masks.hosts, lower, (number) => `host${number}`);
  return isId(word) ? maskId(masks, word) : null;
}

/** Masks the pieces between dots one by one, as in `si123-20020a.4.2026` and `maria-x`. */
function maskPieces(masks: Masks, word: string): string {
  if (!word.includes('.')) return word;
  return word
    .split('.')
    .map((piece) => masks.locals.get(piece.toLowerCase()) ?? (isId(piece) ? maskId(masks, piece) : piece))
    .join('.');
}

/** Whether the word is a header field's name: `X-MS-Office365-Filtering-Correlation-Id:` is one despite its digits. */
function isFieldName(word: string, text: string, at: number): boolean {
  if (text[at + word.length] !== ':' || (at > 0 && text[at - 1] !== '\n')) return false;
  return /^[A-Z][A-Za-z]*\d{0,3}(?:-[A-Z][A-Za-z]*\d{0,3})+$/.test(word);
}

function maskId(masks: Masks, id: string): string {
  return numbered(masks.ids, id.toLowerCase(), (number) => `id${number}`);
}

/** Masks with documentation addresses: RFC 5737, then RFC 2544 when those are used up; RFC 3849 for IPv6. */
function maskIp(masks: Masks, ip: string): string {
  return numbered(masks.ips, ip.toLowerCase(), (number) => {
    if (ip.includes(':')) return `2001:db8::${number.toString(16)}`;
    const block = ['192.0.2', '198.51.100', '203.0.113'][Math.floor((number - 1) / 254)];
    if (block !== undefined) return `${block}.${((number - 1) % 254) + 1}`;
    return `198.18.${(number >> 8) & 255}.${number & 255}`;
  });
}

/** Masks `mx.example.org` as a host of the domain that replaces `example.org`. */
function maskHost(masks: Masks, host: string): string {
  const lower = host.toLowerCase().replace(/\.$/, '');
  const domain = domainOf(lower);
  const masked = numbered(masks.domains, domain, (number) => `domain${number}.example`);
  if (lower === domain) {
    masks.hosts.set(lower, masked);
    return masked;
  }
  return numbered(masks.hosts, lower, (number) => `host${number}.${masked}`);
}

/** The last two labels; three where the second-last is short and precedes a country code: `example.co.uk`. */
function domainOf(host: string): string {
  const labels = host.split('.');
  const short = labels.length > 2 && (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  return labels.slice(short ? -3 : -2).join('.');
}
