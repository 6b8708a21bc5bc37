import { s } from '../../strings/index.ts';
import { Marked } from './marked.tsx';

export function HumanText({ text, marks }: { readonly text: string | null; readonly marks: readonly string[] }) {
  if (text === null || text.trim() === '') return <p className="notes muted">{s.viewer.noHuman}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className="raw human" tabIndex={0} aria-label={s.viewer.human}>
      <Marked text={text.trim()} marks={marks} />
    </section>
  );
}
