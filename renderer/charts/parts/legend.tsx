import { useState } from 'react';
import { s } from '../../strings/index.ts';
import type { Series } from './chart.ts';

export interface Toggles {
  readonly isOn: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/** Which series of a chart are shown; initially all. */
export function useToggles(): Toggles {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  return {
    isOn: (id) => !off.has(id),
    toggle: (id) =>
      setOff((was) => (was.has(id) ? new Set([...was].filter((one) => one !== id)) : new Set([...was, id]))),
  };
}

/** The series with their fills; each is a button that hides or shows the series. */
export function Legend({ series, toggles }: { readonly series: readonly Series[]; readonly toggles: Toggles }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every engine
    <div className="legend" role="group" aria-label={s.charts.legend}>
      {series.map(({ id, name, look }) => (
        <button
          key={id}
          type="button"
          aria-pressed={toggles.isOn(id)}
          data-series={id}
          onClick={() => toggles.toggle(id)}
        >
          <i className={`swatch look-${look}`} />
          {name}
        </button>
      ))}
    </div>
  );
}
