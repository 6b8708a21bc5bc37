import type { CallName } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

type NoticeCall = Extract<CallName, `notices.${string}`>;

/** The page asks what there is to tell, finds the words, and has them shown. */
export function noticeHandlers({ store, bell, notifier, events }: AppContext): Pick<Handlers, NoticeCall> {
  return {
    'notices.take': async () => (bell.allowed() ? store.run('notices.take', null) : { count: 0, named: [] }),
    'notices.show': async (notice) =>
      notifier.show(notice, () => events.tell({ name: 'open', payload: { hash: notice.open } })),
  };
}
