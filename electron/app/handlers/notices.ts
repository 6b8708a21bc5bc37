import type { CallName } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { Store } from '../../store/store-api.ts';
import type { AppContext } from '../app-context.ts';

type NoticeCall = Extract<CallName, `notices.${string}`>;
type NoticeContext = Pick<AppContext, 'noticeSchedule' | 'notifier' | 'events'> & {
  readonly store: Pick<Store, 'run'>;
};

/** The page asks what there is to tell, finds the words, and has them shown. */
export function noticeHandlers({ store, noticeSchedule, notifier, events }: NoticeContext): Pick<Handlers, NoticeCall> {
  return {
    'notices.take': async () => {
      if (!noticeSchedule.allowed()) {
        // Asked too early, as by a page that is opened in quiet hours: the bell rings when it is time.
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
