import { Search } from 'lucide-react';
import { Empty } from '../components/empty.tsx';
import { s } from '../strings/index.ts';
import type { ListScreen } from './list-screen.ts';
import type { ListCall } from './pages.ts';

/** Explains an empty list: nothing there yet, nothing with this filter, or nothing found. */
export function ListEmpty<K extends ListCall>({ screen }: { readonly screen: ListScreen<K> }) {
  const { kind, params, accountId, showAll } = screen;
  if (!(params.q || params.show || accountId !== null)) return <Empty icon={kind.icon} {...kind.emptyOf(params)} />;
  const title = params.q ? s.list.noHit(params.q) : s.list.noneInFilter;
  return (
    <Empty icon={Search} title={title} {...(params.q ? { text: s.list.noHitText } : {})}>
      <button type="button" className="btn" onClick={showAll}>
        {s.list.showAll}
      </button>
    </Empty>
  );
}
