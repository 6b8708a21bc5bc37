import type { ReactNode } from 'react';
import { s } from '../../strings/index.ts';

export const SECTIONS = ['accounts', 'verdicts', 'verp', 'notices', 'look', 'data', 'about'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** The id of a section's heading, which gets the focus when the user follows the link in the margin. */
export const headingOf = (section: SectionId): string => `settings-${section}`;

export function Section(props: { readonly id: SectionId; readonly title?: string; readonly children: ReactNode }) {
  const title = props.title ?? s.setup.sections[props.id];
  return (
    <section className="card pad" aria-labelledby={headingOf(props.id)}>
      <h2 id={headingOf(props.id)} tabIndex={-1}>
        {title}
      </h2>
      {props.children}
    </section>
  );
}

export function Progress({
  text,
  done,
  total,
}: {
  readonly text: string;
  readonly done: number;
  readonly total: number;
}) {
  return (
    <div className="set-progress" role="status">
      <span>{text}</span>
      <progress max={Math.max(total, 1)} value={done} aria-label={text} />
    </div>
  );
}
