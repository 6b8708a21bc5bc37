import type { ReactNode } from 'react';
import { Empty } from '../components/empty.tsx';
import { s } from '../strings/index.ts';
import { DataList } from './data-list.tsx';
import type { ListScreen } from './list-screen.ts';
import type { ListCall } from './pages.ts';
import { SplitPanes } from './split-panes.tsx';

interface PanesProps<K extends ListCall> {
  readonly screen: ListScreen<K>;
  /** A new value makes it a new list, which shows nothing of the previous one. */
  readonly listKey?: string;
  /** The detail beside the list; null for none. */
  readonly children: ReactNode;
}

/** A list and the detail beside it. */
export function ListPanes<K extends ListCall>({ screen, listKey, children }: PanesProps<K>) {
  const { list, lines, icon, texts } = screen.kind;
  return (
    <SplitPanes list={list} className={lines ? '' : 'table'}>
      <DataList key={listKey} screen={screen} />
      {children ?? (
        <Empty icon={icon} title={s.list.pick} text={texts.pick}>
          <span className="muted">{s.list.keysHint}</span>
        </Empty>
      )}
    </SplitPanes>
  );
}
