// Reads the lines of LIST, XLIST and STATUS as the server sends them. imapflow's own reading decodes names, and a name that is not
// encoded as RFC 3501 says cannot be told from another one afterwards.
import { textOfLine, type WireLine } from '../wire/lines.ts';

/** One line of LIST (RFC 3501 section 7.2.2). */
export interface ListLine {
  readonly kind: 'list';
  /** In lower case, as `\nonexistent`: servers write `\NoSelect` and `\Noselect`. */
  readonly flags: ReadonlySet<string>;
  /** Null where the server has no hierarchy. */
  readonly delimiter: string | null;
  /** The name on the wire, one character for each byte. */
  readonly wire: string;
}

/** One line of STATUS (RFC 3501 section 7.2.4), with the numbers as the server writes them, by item in capitals. */
export interface StatusLine {
  readonly kind: 'status';
  readonly wire: string;
  readonly items: ReadonlyMap<string, string>;
}

const BEGIN = /^\* (X?LIST|STATUS) /i;

/** In: a line of the server. Out: what it says of a folder; null for every other line, and for one that cannot be read. */
export function folderLine(line: WireLine): ListLine | StatusLine | null {
  const text = textOfLine(line);
  const begin = BEGIN.exec(text);
  if (begin === null) return null;
  const left = [...(line.literals ?? [])];
  return begin[1]?.toUpperCase() === 'STATUS' ? statusIn(text, left) : listIn(text, begin[0].length, left);
}

/** `* LIST (\HasNoChildren \Sent) "/" "Sent Items"` */
function listIn(text: string, from: number, literals: Uint8Array[]): ListLine | null {
  const end = text.indexOf(')', from);
  if (text[from] !== '(' || end < 0) return null;
  const flags = text
    .slice(from + 1, end)
    .toLowerCase()
    .split(' ');
  const delimiter = delimiterAt(text, skipSpaces(text, end + 1), literals);
  if (delimiter === null) return null;
  const at = skipSpaces(text, delimiter.end);
  const wire = stringAt(text, at, literals)?.value ?? atomToEnd(text.slice(at));
  if (wire === '') return null;
  const isNone = delimiter.value === '' || delimiter.value.toUpperCase() === 'NIL';
  return { kind: 'list', flags: new Set(flags), delimiter: isNone ? null : delimiter.value, wire };
}

/** The delimiter also as servers send it that quote nothing: `"\"` and a bare `/`. */
function delimiterAt(text: string, from: number, literals: Uint8Array[]): Found | null {
  if (text.startsWith('"\\" ', from)) return { value: '\\', end: from + 3 };
  return stringAt(text, from, literals) ?? (text[from + 1] === ' ' ? { value: text[from] ?? '', end: from + 1 } : null);
}

/** `* STATUS "Sent Items" (MESSAGES 231 UIDNEXT 44292)` */
function statusIn(text: string, literals: Uint8Array[]): StatusLine | null {
  const open = text.lastIndexOf('(');
  const at = text.indexOf(' ', 2) + 1;
  if (open < at) return null;
  const wire = stringAt(text, at, literals)?.value ?? text.slice(at, open).trim();
  const words = text
    .slice(open + 1)
    .replace(')', '')
    .trim()
    .split(' ');
  const items = new Map<string, string>();
  for (let n = 0; n + 1 < words.length; n += 2) items.set((words[n] ?? '').toUpperCase(), words[n + 1] ?? '');
  return { kind: 'status', wire, items };
}

interface Found {
  readonly value: string;
  readonly end: number;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

/** A quoted string, a literal or NIL at this place; null for an atom. Takes a literal from `literals`. */
function stringAt(text: string, from: number, literals: Uint8Array[]): Found | null {
  if (text[from] === '"') return quotedAt(text, from + 1);
  const literal = /^~?\{\d{1,9}\+?\}\r?\n/.exec(text.slice(from, from + 20));
  if (literal !== null)
    return { value: Buffer.from(literals.shift() ?? []).toString('latin1'), end: from + literal[0].length };
  return text.slice(from, from + 4).toUpperCase() === 'NIL ' ? { value: 'NIL', end: from + 3 } : null;
}

function quotedAt(text: string, from: number): Found | null {
  let value = '';
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') return { value, end: at + 1 };
    if (text[at] === '\\') at++;
    value += text[at] ?? '';
  }
  return null;
}

/** An atom, also one with a space in it, up to the extended items of RFC 5258 (`("CHILDINFO" ("SUBSCRIBED"))`) or the end. */
function atomToEnd(text: string): string {
  const items = text.indexOf(' (');
  return (items < 0 ? text : text.slice(0, items)).trim();
}
