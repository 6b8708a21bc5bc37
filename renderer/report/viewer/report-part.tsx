import { useMemo, useRef, useState } from 'react';
import type { ParsedBounce } from '../../../shared/bounce/report.ts';
import { typedValue } from '../../../shared/bounce/view/dsn-fields.ts';
import { type SourceLines, splitLines } from '../../../shared/report/source-lines.ts';
import { type StatusGroup, statusGroups } from '../../../shared/report/status-fields.ts';
import { MailText } from '../../components/mail-text.tsx';
import { s } from '../../strings/index.ts';
import { usePlaces } from './evidence.tsx';
import { FieldLine, onFieldKeys, type PlacedField } from './field-lines.tsx';
import { meaningOf } from './field-meaning.ts';
import { useScrollToShown, useShown } from './use-shown.ts';

/** The number of groups drawn at first; the rest follows on request. */
const FIRST_GROUPS = 30;

interface Section {
  readonly about: StatusGroup['about'] | 'rest';
  readonly address: string | null;
  /** The first line of the section, counted from 0; it ends before the next section. */
  readonly line: number;
  readonly end: number;
  readonly fields: ReadonlyMap<number, PlacedField>;
}

function addressOf(group: StatusGroup): string | null {
  for (const name of ['final-recipient', 'original-recipient', 'x-actual-recipient']) {
    const value = group.fields.find((field) => field.name.toLowerCase() === name)?.value;
    if (value !== undefined && typedValue(value).value !== '') return typedValue(value).value;
  }
  return null;
}

/** Fields that do not belong to delivery reports but are known, as those of a read receipt (RFC 8098). */
function knownFields(lines: SourceLines, line: number, end: number): ReadonlyMap<number, PlacedField> {
  const fields = new Map<number, PlacedField>();
  for (let at = line; at < end; at++) {
    const [, name, value] = /^([A-Za-z][A-Za-z0-9-]{1,60}):(.*)/.exec(lines.text(at)) ?? [];
    if (name === undefined || meaningOf(name).source === null) continue;
    fields.set(at, { name, value: (value ?? '').trim(), line: at, end: at + 1 });
  }
  return fields;
}

/** The groups, with every line of the text in exactly one of them: a line that is no field belongs to the group above. */
function sectionsOf(lines: SourceLines): readonly Section[] {
  const groups = statusGroups(lines);
  const starts = groups.map((group, index) => (index === 0 ? 0 : (group.fields[0]?.line ?? 0)));
  if (groups.length === 0)
    return [{ about: 'rest', address: null, line: 0, end: lines.count, fields: knownFields(lines, 0, lines.count) }];
  return groups.map((group, index) => ({
    about: group.about,
    address: group.about === 'recipient' ? addressOf(group) : null,
    line: starts[index] ?? 0,
    end: starts[index + 1] ?? lines.count,
    fields: new Map([
      ...knownFields(lines, starts[index] ?? 0, starts[index + 1] ?? lines.count),
      ...group.fields.map((field) => [field.line, field] as const),
    ]),
  }));
}

function GroupHead(props: {
  readonly section: Section;
  readonly at: number;
  readonly all: number;
  readonly own: boolean;
}) {
  const { section } = props;
  if (section.about === 'rest') return null;
  return (
    <h4>
      <MailText
        text={
          section.about === 'message'
            ? s.look.aboutMessage
            : s.look.aboutRecipient(section.address ?? s.look.noAddress, props.at, props.all)
        }
      />
      {props.own && props.all > 1 ? <span className="own">{s.look.thisOne}</span> : null}
    </h4>
  );
}

/** The machine-readable part (RFC 3464) by groups, with the meaning of every field. */
export function ReportPart({ text, bounce }: { readonly text: string; readonly bounce: ParsedBounce | null }) {
  const box = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  const lines = useMemo(() => splitLines(text.trimEnd()), [text]);
  const sections = useMemo(() => sectionsOf(lines), [lines]);
  const places = usePlaces('report');
  const shown = useShown('report');
  useScrollToShown(shown, box);
  const recipients = sections.filter(({ about }) => about === 'recipient');
  const ownLine = places.find(({ fact }) => fact === 'recipient' || fact === 'action' || fact === 'status');
  const own = recipients.find(({ line, end }) => {
    const at = ownLine ? lines.lineAt(ownLine.from) : -1;
    return bounce !== null && at >= line && at < end;
  });
  const drawn = sections.filter((section, index) => all || index < FIRST_GROUPS || section === own);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section ref={box} className="raw grouped" tabIndex={0} aria-label={s.viewer.report} onKeyDown={onFieldKeys}>
      {drawn.map((section) => (
        <div key={section.line} className={section === own && recipients.length > 1 ? 'group on' : 'group'}>
          <GroupHead
            section={section}
            at={recipients.indexOf(section) + 1}
            all={recipients.length}
            own={section === own}
          />
          {rangeOf(section, lines).map((line) => (
            <FieldLine
              key={line}
              {...{ lines, line, places, shown }}
              field={section.fields.get(line) ?? null}
              stop={line === Math.min(...section.fields.keys())}
            />
          ))}
        </div>
      ))}
      {drawn.length < sections.length ? (
        <button type="button" className="btn" onClick={() => setAll(true)}>
          {s.look.moreGroups(sections.length - drawn.length)}
        </button>
      ) : null}
    </section>
  );
}

/** The lines of a section, without the empty lines at its end. */
function rangeOf(section: Section, lines: SourceLines): readonly number[] {
  let { end } = section;
  while (end > section.line && lines.text(end - 1).trim() === '') end--;
  return Array.from({ length: end - section.line }, (_, index) => section.line + index);
}
