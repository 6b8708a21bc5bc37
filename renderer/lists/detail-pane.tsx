// The pane beside a list: loading, no longer existing, failed, or the detail under its heading.
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Empty, Loading } from '../components/empty.tsx';
import { asAppError, ErrorNote } from '../components/note.tsx';
import { s } from '../strings/index.ts';
import { DetailTitle } from './detail-title.tsx';

interface DetailQuery<Detail> {
  readonly data: Detail | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface PaneProps<Detail> {
  readonly query: DetailQuery<Detail>;
  /** Shown where the item no longer exists. */
  readonly gone: { readonly icon: LucideIcon; readonly title: string; readonly text?: string };
  readonly children: (detail: Detail) => ReactNode;
}

export function DetailPane<Detail>({ query, gone, children }: PaneProps<Detail>) {
  const { data, error, refetch } = query;
  if (error && asAppError(error).code === 'not-found') return <Empty {...gone} />;
  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading label={s.app.loading} />;
  return <article className="detail">{children(data)}</article>;
}

/** The heading of a detail, with a line of facts below. `title` is text of a mail. */
export function DetailHead({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <DetailTitle text={title} />
      <div className="meta">{children}</div>
    </div>
  );
}
