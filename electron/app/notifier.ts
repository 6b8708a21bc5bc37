import type { Notice } from '../../shared/notices/notice.ts';

/** Shows notifications of the system where the host can. The page supplies the text, since it knows the user's language. */
export interface Notifier {
  /** Shows the notification in place of the last one. False where this host shows none, so that the page shows it instead. */
  show(notice: Notice, clicked: () => void): boolean;
}

/** Shows nothing: for a host whose page asks the browser. */
export const pageNotifier: Notifier = { show: () => false };
