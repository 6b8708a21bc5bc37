// The folders of a scripted server as data, and what SEARCH, STATUS and FETCH find in them. Pure.
import { quoted } from './wire.ts';

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
  /** A line of EXAMINE, as `* OK [HIGHESTMODSEQ 0] x`. */
  readonly modseqLine?: string;
  readonly highestModseq?: number;
  readonly messages: ScriptedMessage[];
}

export const uidNextOf = ({ uidNext, messages }: ScriptedFolder): number | null =>
  uidNext === undefined ? Math.max(0, ...messages.map(({ uid }) => uid)) + 1 : uidNext;

export const uidValidityOf = ({ uidValidity = 1 }: ScriptedFolder): number | null => uidValidity;

export const listedName = ({ path, listed }: ScriptedFolder): string => listed ?? quoted(path);

/** In: the items of a STATUS command, as "MESSAGES UIDNEXT". Out: those that the server gives. */
export function statusItems(folder: ScriptedFolder, items: string): string {
  const given = new Map<string, number | null>([
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

/** In: a sequence set (RFC 3501 section 9) of UIDs. Out: whether a UID is in it. */
function inSet(set: string, last: number): (uid: number) => boolean {
  const number = (text: string): number => (text === '*' ? last : Number(text));
  const ranges = set.split(',').map((part) => {
    const [from = '', to = from] = part.split(':');
    return [Math.min(number(from), number(to)), Math.max(number(from), number(to))] as const;
  });
  return (uid) => ranges.some(([low, high]) => uid >= low && uid <= high);
}

/** The messages of a set of UIDs or of places from 1, in their order. */
export function inFolder({ messages }: ScriptedFolder, set: string, byUid = true): readonly ScriptedMessage[] {
  const holds = inSet(set, byUid ? (messages.at(-1)?.uid ?? 0) : messages.length);
  return messages.filter(({ uid }, at) => holds(byUid ? uid : at + 1));
}

const DAY_OF: (text: string) => number = (text) => Date.parse(`${text.replaceAll('"', '').replaceAll('-', ' ')} UTC`);

/** In: the keys of UID SEARCH: UID, SINCE, BEFORE, ALL. Other keys are ignored. Out: the UIDs found. */
export function searched(folder: ScriptedFolder, keys: string): readonly number[] {
  const set = /(?:^|[ (])UID (\S+?)(?=[ )]|$)/.exec(keys)?.[1] ?? '1:*';
  const since = /(?:^|[ (])SINCE (\S+?)(?=[ )]|$)/.exec(keys)?.[1];
  const before = /(?:^|[ (])BEFORE (\S+?)(?=[ )]|$)/.exec(keys)?.[1];
  return inFolder(folder, set)
    .filter(({ unlisted }) => unlisted !== true)
    .filter(({ arrived }) => since === undefined || arrived >= DAY_OF(since))
    .filter(({ arrived }) => before === undefined || arrived < DAY_OF(before))
    .map(({ uid }) => uid);
}

/** How FETCH labels the sections of a row, where not as asked. */
export interface RowLabels {
  readonly header?: string;
  readonly body?: string;
  readonly withoutUid?: boolean;
}

/** In: the items of a FETCH. Out: the row's content, without its brackets. */
export function rowOf(message: ScriptedMessage, items: string, labels: RowLabels = {}): Buffer {
  const source = Buffer.isBuffer(message.source) ? message.source : Buffer.from(message.source);
  const parts: Buffer[] = [];
  const add = (text: string): unknown => parts.push(Buffer.from(text, 'latin1'));
  if (labels.withoutUid !== true) add(`UID ${message.uid}`);
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
