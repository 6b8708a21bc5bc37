// The machine-readable part with its lines: the same fields and groups that the parser reads, and where each of them stands.
import { type DsnField, readDsnFields } from '../bounce/dsn-fields.ts';
import { type SourceLines, splitLines } from './source-lines.ts';

export interface StatusField {
  /** As it is written. */
  readonly name: string;
  /** Unfolded. */
  readonly value: string;
  /** Its first line and the one after its last, counted from 0. */
  readonly line: number;
  readonly end: number;
}

export interface StatusGroup {
  /** `message`: about the whole message (RFC 3464 section 2.2); `recipient`: about one recipient (section 2.3). */
  readonly about: 'message' | 'recipient';
  readonly fields: readonly StatusField[];
}

/** In: the text of the part. Out: its groups in order; the group about the message is left out where it is empty. */
export function statusGroups(text: string | SourceLines): readonly StatusGroup[] {
  const lines = typeof text === 'string' ? splitLines(text) : text;
  const { perMessage, perRecipient } = readDsnFields(lines.source.replaceAll('\r\n', '\n'));
  let from = 0;
  const place = (field: DsnField): StatusField | null => {
    for (let at = from; at < lines.count; at++) {
      const found = nameAt(lines.text(at), field.name);
      if (found === null) continue;
      from = at + 1;
      return { name: found, value: field.value, line: at, end: at + 1 };
    }
    return null;
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

/** A field begins this line: its name as it is written. */
function nameAt(line: string, name: string): string | null {
  const start = line.length - line.trimStart().length;
  const colon = line.indexOf(':', start);
  if (colon < 0) return null;
  const written = line.slice(start, colon).trimEnd();
  return written.toLowerCase() === name ? written : null;
}

/** A field goes on until the next one or an empty line. */
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
