// Parses the values of header fields that intake needs: addresses, Message-IDs, dates.
import addressparser from 'nodemailer/lib/addressparser';
import { decodeEncodedWords } from '../../shared/bounce/text/encoded-words.ts';
import { type Mailbox, normalizeAddress } from '../../shared/domain/address.ts';

const MAX_FIELD = 100_000;
const MAX_MAILBOXES = 5_000;
const MAX_IDS = 200;

/**
 * In: address fields as written (RFC 5322 section 3.4), encoded words still encoded. Out: the mailboxes in order, each normalized
 * address once. Flattens groups and leaves out entries without an address.
 */
export function mailboxesOf(values: readonly string[]): readonly Mailbox[] {
  if (values.length === 0) return NONE;
  const only = values.length === 1 ? plainMailbox(values[0] ?? '') : null;
  if (only !== null) {
    const mailbox = mailboxOf(only);
    return mailbox === null ? NONE : [mailbox];
  }
  const found = new Map<string, Mailbox>();
  for (const value of values) {
    for (const parsed of addressparser(value.slice(0, MAX_FIELD), { flatten: true })) {
      const mailbox = found.size >= MAX_MAILBOXES ? null : mailboxOf(parsed);
      if (mailbox !== null && !found.has(mailbox.address)) found.set(mailbox.address, mailbox);
    }
  }
  return [...found.values()];
}

const NONE: readonly [] = [];

interface WrittenMailbox {
  readonly address: string;
  readonly name: string;
}

function mailboxOf({ address: raw, name }: WrittenMailbox): Mailbox | null {
  const address = normalizeAddress(raw);
  if (!isAddress(address)) return null;
  const words = oneSpaced(decodeEncodedWords(name));
  return { address, name: words === '' || words.toLowerCase() === address ? null : words };
}

/** Replaces each run of white space by one blank, and trims. */
export function oneSpaced(text: string): string {
  return /[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

const PLAIN_NAME = /^[\p{L}\p{N} .-]*$/u;
const PLAIN_ADDRESS = /^[\w.+-]+@[\w.-]+$/;

/** Splits `Anna Smith <anna@a.example>` or `anna@a.example`, as most fields are, without the parser; null for other forms. */
function plainMailbox(value: string): WrittenMailbox | null {
  if (value.length > 320) return null;
  const open = value.indexOf('<');
  if (open < 0) return PLAIN_ADDRESS.test(value) ? { address: value, name: '' } : null;
  if (open === 0 || !value.endsWith('>')) return null;
  const address = value.slice(open + 1, -1);
  const name = value.slice(0, open).trim();
  return name !== '' && PLAIN_NAME.test(name) && PLAIN_ADDRESS.test(address) ? { address, name } : null;
}

/** Whether the text is an address. Only a quoted local part may have blanks: `"a b"@odd.example` (RFC 5321 section 4.1.2). */
function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const quoted = address.startsWith('"') && address[at - 1] === '"';
  const bare = quoted ? address.slice(at) : address;
  return at > 0 && at < address.length - 1 && address.length <= 320 && !/\s/.test(bare);
}

const MESSAGE_ID = /<[^<>\s]{1,990}>/g;
const ONE_ID = /^<[^<>\s]{1,990}>$/;

/** In: the value of Message-ID, In-Reply-To or References (RFC 5322 section 3.6.4). Out: its ids with their angle brackets. */
export function messageIdsOf(value: string | null): readonly string[] {
  if (value === null) return NONE;
  if (ONE_ID.test(value)) return [value];
  const ids = value.slice(0, MAX_FIELD).match(MESSAGE_ID) ?? [];
  return [...new Set(ids)].slice(-MAX_IDS);
}

/** Dates before this are wrong: a clock that was never set shows 1970. */
const EARLIEST = Date.UTC(1990, 0, 1);
const DAY = 86_400_000;

/**
 * In: the Date field, the time of arrival, and the latest possible time (milliseconds since 1970 UTC, or null). Out: the date of the
 * message; the arrival if the field is missing, unreadable, before 1990 or more than two days after `latest`; 0 if neither is known.
 */
export function messageDate(value: string | null, arrival: number | null, latest: number | null = arrival): number {
  const said = value === null ? Number.NaN : parseDate(value);
  const absurd = Number.isNaN(said) || said < EARLIEST || (latest !== null && said > latest + 2 * DAY);
  return absurd ? Math.max(0, arrival ?? 0) : said;
}

/** In: a Received field (RFC 5321 section 4.4). Out: its time in milliseconds since 1970 UTC, or null. */
export function receivedDate(value: string | null): number | null {
  const date = value === null ? Number.NaN : parseDate(value.slice(value.lastIndexOf(';') + 1).trim());
  return Number.isNaN(date) || date < EARLIEST ? null : date;
}

/** `Tue, 2 Jan 2024 03:04:05 +0100 (CET)`, also without the seconds or with two digits of the year (RFC 5322 section 4.3). */
const DATE =
  /(?:^|[ ,])(\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]{0,6}[ -](\d{2}|\d{4}) {1,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[ ]{0,3}([+-]\d{4}|[A-Za-z]{1,5}))?/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: ReadonlyMap<string, number> = new Map([
  ['EST', -5],
  ['EDT', -4],
  ['CST', -6],
  ['CDT', -5],
  ['MST', -7],
  ['MDT', -6],
  ['PST', -8],
  ['PDT', -7],
]);

function parseDate(value: string): number {
  const plain = PLAIN_DATE.exec(value);
  if (plain !== null) return plainDate(plain);
  const found = DATE.exec(value.slice(0, 200).replace(/\s+/g, ' '));
  if (found === null) return Date.parse(value.slice(0, 100));
  const [, day, monthName, yearText, hours, minutes, seconds, zone] = found;
  const month = MONTHS.indexOf((monthName ?? '').toLowerCase());
  if (month < 0) return Number.NaN;
  const short = Number(yearText);
  const year = yearText?.length === 2 ? short + (short < 50 ? 2000 : 1900) : short;
  const utc = Date.UTC(year, month, Number(day), Number(hours), Number(minutes), Number(seconds ?? 0));
  return utc - zoneMs(zone ?? '');
}

/** `Tue, 02 Jan 2024 03:04:05 +0100`, the form that nearly every program writes. */
const PLAIN_DATE =
  /^[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4}|GMT)(?: \([A-Za-z]{1,5}\))?$/;

function plainDate([, day, monthName, year, hours, minutes, seconds, zone]: RegExpExecArray): number {
  const month = MONTHS.indexOf((monthName ?? '').toLowerCase());
  if (month < 0) return Number.NaN;
  return (
    Date.UTC(Number(year), month, Number(day), Number(hours), Number(minutes), Number(seconds)) - zoneMs(zone ?? '')
  );
}

function zoneMs(zone: string): number {
  const hour = 3_600_000;
  if (/^[+-]\d{4}$/.test(zone)) {
    const size = Number(zone.slice(1, 3)) * hour + Number(zone.slice(3)) * 60_000;
    return zone.startsWith('-') ? -size : size;
  }
  return (ZONES.get(zone.toUpperCase()) ?? 0) * hour;
}
