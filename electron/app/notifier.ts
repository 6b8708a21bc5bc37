import type { Notice } from '../../shared/notices/notice.ts';

/** Notifications of the system, as far as the host has them. The words come from the page, which knows the user's language. */
export interface Notifier {
  /** Shows it in place of the last one. False: this host has none, and the page shows its own. */
  show(notice: Notice, clicked: () => void): boolean;
}

/** For a host whose page can ask the browser. */
export const pageNotifier: Notifier = { show: () => false };
