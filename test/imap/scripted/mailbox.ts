// The folders of a scripted server as data, and what SEARCH, STATUS and FETCH find in them. Pure.
import { inSet, searchTest } from './search-keys.ts';
import { quoted, wordsOf } from './wire.ts';

export interface ScriptedMessage {
  readonly uid: number;
  /** INTERNALDATE, milliseconds since 1970 UTC. */
  readonly arrived: number;
  readonly source: string | Buffer;
  /** INTERNALDATE as the server writes it, in place of `arrived`. */
  readonly internalDate?: string;
  /** RFC822.SIZE, where it is not the size of the source; null where the server sends none. */
  readonly size?: number | null;
  /** The bytes of `BODY[HEADER.FIELDS …]` in place of the source's; null for NIL. */
  readonly header?: Buffer | null;
  /** The server answers `BODY[] NIL`. */
  readonly withoutBody?: boolean;
  /** FETCH answers nothing about the message, and OK. */
  readonly leftOut?: boolean;
  /** SEARCH does not list it. */
  readonly unlisted?: boolean;
}

export interface ScriptedFolder {
  readonly path: string;
  /** The name as it stands in LIST, with its quotes; by itself the path, quoted. */
  readonly listed?: string;
  readonly flags?: string;
  /** As `"/"` or `NIL`. */
  readonly delimiter?: string;
  /** Null where EXAMINE and STATUS give none; by itself 1. */
  readonly uidValidity?: number | null;
  /** Null where EXAMINE and STATUS give none; by itself the last UID and one. */
  readonly uidNext?: number | null;
  /** The line of EXAMINE in place of the one with `highestModseq`, as `* OK [NOMODSEQ] none`. */
  readonly modseqLine?: string;
  /** RFC 7162: given in EXAMINE, STATUS and, once the client has enabled CONDSTORE, in each row. */
  readonly highestModseq?: number | string;
  /** The UIDs that EXAMINE with QRESYNC reports as gone, as `2,4:4999999`. */
  readonly vanished?: string;
  readonly messages: ScriptedMessage[];
}

export const uidNextOf = ({ uidNext, messages }: ScriptedFolder): number | null =>
  uidNext === undefined ? Math.max(0, ...messages.map(({ uid }) => uid)) + 1 : uidNext;

export const uidValidityOf = ({ uidValidity = 1 }: ScriptedFolder): number | null => uidValidity;

/** The name as it stands in LIST. */
export const listedName = ({ path, listed }: ScriptedFolder): string => listed ?? quoted(path);

/** The name that a client gives to open the folder: that of LIST without its quotes, or the content of its literal. */
export function nameOf(folder: ScriptedFolder): string {
  const listed = listedName(folder);
  const literal = /^\{\d+\}\r\n/.exec(listed)?.[0];
  return literal === undefined ? (wordsOf(listed)[0] ?? '') : listed.slice(literal.length);
}

/** In: the items of a STATUS command, as "MESSAGES UIDNEXT". Out: those that the server gives. */
export function statusItems(folder: ScriptedFolder, items: string): string {
  const given = new Map<string, number | string | null>([
    ['MESSAGES', folder.messages.length],
    ['UIDNEXT', uidNextOf(folder)],
    ['UIDVALIDITY', uidValidityOf(folder)],
    ['HIGHESTMODSEQ', folder.highestModseq ?? null],
    ['UNSEEN', 0],
    ['RECENT', 0],
  ]);
  return items
    .split(' ')
    .flatMap((name) => (given.get(name) == null ? [] : [`${name} ${given.get(name)}`]))
    .join(' ');
}

/** The messages of a set of UIDs or of places from 1, in their order. */
export function inFolder({ messages }: ScriptedFolder, set: string, byUid = true): readonly ScriptedMessage[] {
  const holds = inSet(set, byUid ? (messages.at(-1)?.uid ?? 0) : messages.length);
  return messages.filter(({ uid }, at) => holds(byUid ? uid : at + 1));
}

/** In: the keys of SEARCH. Out: the UIDs found, or the places from 1. */
export function searched({ messages }: ScriptedFolder, keys: string, byUid = true): readonly number[] {
  const test = searchTest(keys, { uid: messages.at(-1)?.uid ?? 0, number: messages.length });
  return messages.flatMap((message, at) =>
    message.unlisted !== true && test(message, at + 1) ? [byUid ? message.uid : at + 1] : [],
  );
}

/** A sequence set without ranges, as `3,4,9`. */
export const toSet = (numbers: readonly number[]): string => numbers.join(',');

/** How FETCH writes a row, where not as asked. */
export interface RowLabels {
  readonly header?: string;
  readonly body?: string;
  readonly withoutUid?: boolean;
  /** UID stands behind the sections. */
  readonly uidLast?: boolean;
  readonly modseq?: number | string | undefined;
  /** Items that nobody asked for, as `X-GUID "1"`; they stand first. */
  readonly more?: string;
  /** The end of the row; by itself `)`. */
  readonly end?: string;
}

/** In: the items of a FETCH. Out: the row's content, without its brackets. */
export function rowOf(message: ScriptedMessage, items: string, labels: RowLabels = {}): Buffer {
  const source = Buffer.isBuffer(message.source) ? message.source : Buffer.from(message.source);
  const parts: Buffer[] = [];
  const add = (text: string): unknown => parts.push(Buffer.from(text, 'latin1'));
  const uid = (): unknown => add(`UID ${message.uid}`);
  if (labels.more !== undefined) add(labels.more);
  if (labels.withoutUid !== true && labels.uidLast !== true) uid();
  if (labels.modseq !== undefined) add(`MODSEQ (${labels.modseq})`);
  if (items.includes('INTERNALDATE')) add(`INTERNALDATE "${message.internalDate ?? dateTime(message.arrived)}"`);
  if (items.includes('RFC822.SIZE') && message.size !== null) add(`RFC822.SIZE ${message.size ?? source.length}`);
  const fields = /BODY\.PEEK\[HEADER\.FIELDS \(([^)]*)\)\]/.exec(items)?.[1];
  if (fields !== undefined) {
    const header = message.header === undefined ? headerFields(source, fields) : message.header;
    parts.push(section(labels.header ?? `BODY[HEADER.FIELDS (${fields})]`, header));
  }
  const whole = /BODY\.PEEK\[HEADER\](?:<0\.(\d+)>)?/.exec(items);
  if (whole) {
    const header = message.header === undefined ? headerOf(source) : message.header;
    const cut = whole[1] === undefined ? header : (header?.subarray(0, Number(whole[1])) ?? null);
    parts.push(section(labels.header ?? (whole[1] === undefined ? 'BODY[HEADER]' : 'BODY[HEADER]<0>'), cut));
  }
  const body = /BODY\.PEEK\[\](?:<(\d+)\.(\d+)>)?/.exec(items);
  if (body) {
    const from = Number(body[1] ?? 0);
    const cut = body[2] === undefined ? source : source.subarray(from, from + Number(body[2]));
    const label = labels.body ?? (body[1] === undefined ? 'BODY[]' : `BODY[]<${from}>`);
    parts.push(section(label, message.withoutBody === true ? null : cut));
  }
  if (labels.uidLast === true) uid();
  return Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [Buffer.from(' '), part])));
}

function section(label: string, bytes: Buffer | null): Buffer {
  if (bytes === null) return Buffer.from(`${label} NIL`);
  return Buffer.concat([Buffer.from(`${label} {${bytes.length}}\r\n`), bytes]);
}

function headerOf(source: Buffer): Buffer {
  const end = source.indexOf('\r\n\r\n');
  return end < 0 ? source : source.subarray(0, end + 4);
}

/** The header fields of these names, as they stand in the message, and the empty line behind them. */
function headerFields(source: Buffer, names: string): Buffer {
  const wanted = new Set(names.split(' ').map((name) => name.replaceAll('"', '').toLowerCase()));
  const text = source.toString('latin1');
  const [header = ''] = text.split(/\r?\n\r?\n/, 1);
  let keeps = false;
  const lines = header.split(/\r?\n/).filter((line) => {
    if (!/^[ \t]/.test(line))
      keeps = wanted.has(
        line
          .slice(0, Math.max(0, line.indexOf(':')))
          .trim()
          .toLowerCase(),
      );
    return keeps;
  });
  return Buffer.from(`${lines.map((line) => `${line}\r\n`).join('')}\r\n`, 'latin1');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** date-time of RFC 3501 section 9: "17-Jul-1996 02:44:25 +0000". */
export function dateTime(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(date.getUTCDate())}-${MONTHS[date.getUTCMonth()]}-${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
}
