import { useMemo, useRef } from 'react';
import type { OriginalMessage } from '../../../shared/bounce/report.ts';
import { headersText } from '../../../shared/report/fact-place.ts';
import { splitLines } from '../../../shared/report/source-lines.ts';
import { s } from '../../strings/index.ts';
import { usePlaces } from './evidence.tsx';
import { FieldLine, onFieldKeys } from './field-lines.tsx';
import { useScrollToShown, useShown } from './use-shown.ts';

/** The most fields shown. No mail program writes more; the full source has them all. */
const MOST_FIELDS = 500;

/** The header of the returned message, one line per field. */
export function HeadersPart({ original }: { readonly original: OriginalMessage | null }) {
  const box = useRef<HTMLElement>(null);
  const lines = useMemo(() => splitLines(headersText(original)), [original]);
  const places = usePlaces('headers');
  const shown = useShown('headers');
  useScrollToShown(shown, box);
  if (!original || original.headers.length === 0) return <p className="notes muted">{s.viewer.noHeaders}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section ref={box} className="raw" tabIndex={0} aria-label={s.viewer.headers} onKeyDown={onFieldKeys}>
      {original.headers.slice(0, MOST_FIELDS).map((field, line) => (
        <FieldLine
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines stay as they came
          key={line}
          {...{ lines, line, places, shown }}
          field={{ ...field, line, end: line + 1 }}
          stop={line === 0}
        />
      ))}
    </section>
  );
}
