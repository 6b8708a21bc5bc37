// Notifications: the app announces that there may be new bounces, the page writes the text, and the host or the browser shows it.
import type { ReasonId } from '../shared/domain/words.ts';
import { type Notice, noticeOf } from '../shared/notices/notice.ts';
import { client } from './api.ts';
import { navigate } from './router.ts';
import { say } from './state/ui-store.ts';
import { s } from './strings/index.ts';

/** A new notification with this tag replaces the last one. */
const TAG = 'bounceboard';

export type Permission = 'granted' | 'denied' | 'default';

/** The browser's permission; `denied` where it has no notifications. */
export function browserPermission(): Permission {
  return 'Notification' in window ? Notification.permission : 'denied';
}

/** Asks the user for permission, unless they have answered before. */
export async function askBrowser(): Promise<Permission> {
  return browserPermission() === 'default' ? Notification.requestPermission() : browserPermission();
}

/** Shows a notification by the system, else by the browser, else as a short message in the page. */
export async function showNotice(notice: Notice): Promise<void> {
  if (await client.call('notices.show', notice)) return;
  if (browserPermission() !== 'granted') return say(`${notice.title}. ${notice.body}`);
  const shown = new Notification(notice.title, { body: notice.body, tag: TAG });
  shown.onclick = () => {
    window.focus();
    navigate(notice.open);
    shown.close();
  };
}

async function showNewNotice(): Promise<void> {
  const words = { ...s.setup.notices.notice, reason: (id: ReasonId) => s.reason(id).title };
  const notice = noticeOf(await client.call('notices.take', {}), words);
  if (notice) await showNotice(notice);
}

/** Shows notifications from now on. Returns a function that stops this. */
export function followNotices(): () => void {
  const check = (): void => {
    showNewNotice().catch((error: unknown) => console.warn(`No notification: ${String(error)}`));
  };
  const stopNotices = client.on('notices', check);
  const stopOpen = client.on('open', ({ hash }) => navigate(hash));
  check();
  return () => {
    stopNotices();
    stopOpen();
  };
}
