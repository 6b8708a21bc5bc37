import type { LucideIcon } from 'lucide-react';
import { Empty } from '../components/empty.tsx';
import { s } from '../strings/index.ts';

/** An empty list: nothing there yet, nothing with this filter, or nothing found. */
export function ListEmpty(props: {
  readonly icon: LucideIcon;
  readonly search: string;
  readonly filtered: boolean;
  readonly title: string;
  readonly text: string;
  readonly showAll: () => void;
}) {
  if (!props.filtered) return <Empty icon={props.icon} title={props.title} text={props.text} />;
  const title = props.search ? s.list.noHit(props.search) : s.list.noneInFilter;
  return (
    <Empty icon={props.icon} title={title} {...(props.search ? { text: s.list.noHitText } : {})}>
      <button type="button" className="btn" onClick={props.showAll}>
        {s.list.showAll}
      </button>
    </Empty>
  );
}
