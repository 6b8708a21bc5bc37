// The fields and groups of the machine-readable part, as the parser reads them, with the lines of each.
import { type DsnField, readDsnFields } from '../bounce/view/dsn-fields.ts';
import { type SourceLines, splitLines } from './source-lines.ts';

export interface StatusField {
  /** As written. */
  readonly name: string;
  /** Unfolded. */
  readonly value: string;
  /** Its first line, and the line after its last, counted from 0. */
  readonly line: number;
  readonly end: number;
}

export interface StatusGroup {
  /** `message`: about the whole message (RFC 3464 section 2.2); `recipient`: about one recipient (section 2.3). */
  readonly about: 'message' | 'recipient';
  readonly fields: readonly StatusField[];
}

/** In: the text of the part. Out: its groups in order; an empty group about the message is left out. */
export function statusGroups(text: string | SourceLines): readonly StatusGroup[] {
  const lines = typeof text === 'string' ? splitLines(text) : text;
  const { perMessage, perRecipient } = readDsnFields(lines.source.replaceAll('\r\n', '\n'));
  const named = linesByName(lines);
  let from = 0;
  const place = (field: DsnField): StatusField | null => {
    const those = named.get(field.name);
    while (those !== undefined && (those.lines[those.next] ?? from) < from) those.next += 1;
    const line = those?.lines[those.next];
    if (line === undefined) return null;
    from = line + 1;
    return { name: nameAt(lines.text(line)) ?? field.name, value: field.value, line, end: line + 1 };
  };
  const groups: StatusGroup[] = [];
  const add = (about: StatusGroup['about'], fields: readonly DsnField[]): void => {
    const placed = fields.map(place).filter((field) => field !== null);
    if (placed.length > 0) groups.push({ about, fields: placed });
  };
  add('message', perMessage);
  for (const group of perRecipient) add('recipient', group);
  return withEnds(groups, lines);
}

interface Named {
  readonly lines: number[];
  /** Index of the first line that was not used yet. */
  next: number;
}

/** The lines that start with a name and a colon, by that name in lower case. */
function linesByName(lines: SourceLines): ReadonlyMap<string, Named> {
  const byName = new Map<string, Named>();
  for (let line = 0; line < lines.count; line++) {
    const name = nameAt(lines.text(line))?.toLowerCase();
    if (name === undefined) continue;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, { lines: [line], next: 0 });
    else known.lines.push(line);
  }
  return byName;
}

/** The text before a line's first colon. */
function nameAt(line: string): string | null {
  const start = line.length - line.trimStart().length;
  const colon = line.indexOf(':', start);
  return colon < 0 ? null : line.slice(start, colon).trimEnd();
}

/** Adds the end of each field: the next field or an empty line. */
function withEnds(groups: readonly StatusGroup[], lines: SourceLines): readonly StatusGroup[] {
  const starts = new Set(groups.flatMap((group) => group.fields.map((field) => field.line)));
  const endOf = (line: number): number => {
    let end = line + 1;
    while (end < lines.count && !starts.has(end) && lines.text(end).trim() !== '') end++;
    return end;
  };
  return groups.map((group) => ({
    ...group,
    fields: group.fields.map((field) => ({ ...field, end: endOf(field.line) })),
  }));
}
