import type { HeaderField } from '../../../shared/bounce/mime-tree.ts';
import { s } from '../../strings/index.ts';
import { Tip } from '../tip.tsx';
import { Marked } from './marked.tsx';

export interface HeaderLine {
  readonly number: number;
  /** The field's name where the line begins one, as `Final-Recipient`. */
  readonly name: string | null;
  readonly value: string;
}

/** The lines of `Name: value` fields as they stand, folded ones kept on their own line (RFC 5322 section 2.2.3). */
export function linesOfFields(text: string): readonly HeaderLine[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const found = /^([!-9;-~]{1,80}):/.exec(line);
      const name = found?.[1] ?? null;
      return { number: index + 1, name, value: name === null ? line : line.slice(name.length + 1) };
    });
}

export function linesOfHeaders(headers: readonly HeaderField[]): readonly HeaderLine[] {
  return headers.map((header, index) => ({ number: index + 1, name: header.name, value: ` ${header.value}` }));
}

function FieldName({ name }: { readonly name: string }) {
  const known = s.fields.get(name.toLowerCase());
  if (!known) return <span className="name">{name}:</span>;
  return (
    <Tip
      content={
        <>
          {known.meaning}
          <small>{known.source}</small>
        </>
      }
    >
      <button type="button" className="name known">
        {name}:
      </button>
    </Tip>
  );
}

/** Numbered lines with the field names set apart and explained, and what matters marked. */
export function FieldLines(props: {
  readonly label: string;
  readonly lines: readonly HeaderLine[];
  readonly marks: readonly string[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className="raw" tabIndex={0} aria-label={props.label}>
      {props.lines.map((line) => (
        <div className="ln" key={line.number}>
          <i aria-hidden="true">{line.number}</i>
          <span>
            {line.name === null ? null : <FieldName name={line.name} />}
            <Marked text={line.value} marks={props.marks} />
          </span>
        </div>
      ))}
    </section>
  );
}
