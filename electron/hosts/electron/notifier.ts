import { Notification } from 'electron';
import type { Notifier } from '../../app/notifier.ts';
import { showWindow } from './window.ts';

/**
 * Shows notifications of the operating system. The last one stays referenced, since a click on a garbage-collected one has no
 * effect.
 */
export function createElectronNotifier(): Notifier {
  let last: Notification | null = null;
  return {
    show({ title, body }, clicked) {
      if (!Notification.isSupported()) return false;
      last?.close();
      const notification = new Notification({ title, body });
      notification.on('click', () => {
        showWindow();
        clicked();
      });
      notification.show();
      last = notification;
      return true;
    },
  };
}
