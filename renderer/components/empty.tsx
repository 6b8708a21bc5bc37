import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Fills an empty place: says why it is empty and what to do. */
export function Empty(props: {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}) {
  const Icon = props.icon;
  return (
    <div className="empty">
      <Icon aria-hidden="true" />
      <h2>{props.title}</h2>
      {props.text ? <p>{props.text}</p> : null}
      {props.children ? <div className="acts">{props.children}</div> : null}
    </div>
  );
}

/** Grey bars in place of data that is being fetched. */
export function Loading({ label, rows = 6 }: { readonly label: string; readonly rows?: number }) {
  return (
    <div className="fade" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => `bar-${index}`).map((key, index) => (
        <div key={key} className="skeleton" style={{ height: 14, width: `${88 - ((index * 23) % 45)}%` }} />
      ))}
    </div>
  );
}
