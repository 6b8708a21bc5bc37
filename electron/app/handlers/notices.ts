import type { CallName } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { Store } from '../../store/store-api.ts';
import type { AppContext } from '../app-context.ts';

type NoticeCall = Extract<CallName, `notices.${string}`>;
type NoticeContext = Pick<AppContext, 'noticeSchedule' | 'notifier' | 'events'> & {
  readonly store: Pick<Store, 'run'>;
};

/** Handlers for notifications: the page takes the new bounces, puts them into words, and asks the host to show them. */
export function noticeHandlers({ store, noticeSchedule, notifier, events }: NoticeContext): Pick<Handlers, NoticeCall> {
  return {
    'notices.take': async () => {
      if (!noticeSchedule.allowed()) {
        // The page asks too early, as when it is opened in quiet hours: the schedule wakes it again when they are over.
        noticeSchedule.newMail();
        return { count: 0, named: [] };
      }
      const news = await store.run('notices.take', null);
      if (news.count > 0) noticeSchedule.notified();
      return news;
    },
    'notices.show': async (notice) =>
      notifier.show(notice, () => events.emit({ name: 'open', payload: { hash: notice.open } })),
  };
}
