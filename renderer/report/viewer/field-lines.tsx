import { Copy } from 'lucide-react';
import type { FactPlace } from '../../../shared/report/fact-place.ts';
import type { SourceLines } from '../../../shared/report/source-lines.ts';
import { copyText } from '../../components/clipboard.ts';
import { Tip } from '../../components/tip.tsx';
import { s } from '../../strings/index.ts';
import type { Shown } from './evidence.tsx';
import { meaningOf } from './field-meaning.ts';
import { FactMarks, LineText, type Marks } from './line-text.tsx';

/** A field and its lines, counted from 0. */
export interface PlacedField {
  readonly name: string;
  readonly value: string;
  readonly line: number;
  readonly end: number;
}

function FieldName({ name, stop }: { readonly name: string; readonly stop: boolean }) {
  const { meaning, source } = meaningOf(name);
  return (
    <Tip
      content={
        <>
          {meaning}
          {source === null ? null : <small>{source}</small>}
        </>
      }
    >
      <button type="button" tabIndex={stop ? 0 : -1} className={source === null ? 'name' : 'name known'} data-field>
        {name}:
      </button>
    </Tip>
  );
}

interface LineProps {
  readonly lines: SourceLines;
  readonly line: number;
  readonly field: PlacedField | null;
  readonly places: readonly FactPlace[];
  readonly shown: Shown | null;
  /** Whether the line is the tab stop, from which the arrow keys move. */
  readonly stop: boolean;
}

/** One numbered line: the field's name with its meaning, the value, the facts read from it, and a button to copy the value. */
export function FieldLine({ lines, line, field, places, shown, stop }: LineProps) {
  const start = lines.start(line);
  const text = lines.text(line);
  const nameEnd = field ? text.indexOf(':') + 1 : 0;
  const marks: Marks = { facts: places, shown, hits: [], hit: null };
  return (
    <div className="ln">
      <i aria-hidden="true">{line + 1}</i>
      <span>
        {field ? <FieldName name={field.name} stop={stop} /> : null}
        <LineText text={text.slice(nameEnd)} start={start + nameEnd} marks={marks} />
      </span>
      <span className="end">
        <FactMarks from={start} to={start + text.length} places={places} />
        {field ? (
          <button
            type="button"
            className="icon-btn copy"
            tabIndex={-1}
            aria-label={s.look.copyField(field.name)}
            title={s.look.copyField(field.name)}
            onClick={() => void copyText(field.value)}
          >
            <Copy aria-hidden="true" />
          </button>
        ) : null}
      </span>
    </div>
  );
}

/**
 * Keys in a list of fields: arrow up and down move between names, arrow right to the button that copies the value, and left
 * back. So a long report has only one tab stop besides its marks.
 */
export function onFieldKeys(event: React.KeyboardEvent<HTMLElement>): void {
  const here = event.target as HTMLElement;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-field]')];
  const line = here.closest('.ln');
  const go = (element: HTMLElement | null | undefined): void => {
    if (!element) return;
    event.preventDefault();
    event.stopPropagation();
    element.focus();
  };
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const at = names.findIndex((name) => line?.contains(name));
    const step = event.key === 'ArrowDown' ? 1 : -1;
    if (at >= 0 || here === event.currentTarget) go(names[at < 0 ? 0 : at + step]);
  } else if (event.key === 'ArrowRight') go(line?.querySelector<HTMLElement>('.copy'));
  else if (event.key === 'ArrowLeft') go(line?.querySelector<HTMLElement>('[data-field]'));
}
