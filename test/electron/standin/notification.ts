import { EventEmitter } from 'node:events';

/** Keeps what the app has shown, so that a spec can look at it and click. STANDIN_NOTIFICATIONS=none: the system has none. */
export class Notification extends EventEmitter {
  static readonly shown: Notification[] = [];
  readonly title: string;
  readonly body: string;
  closed = false;

  constructor({ title, body }: { readonly title: string; readonly body: string }) {
    super();
    this.title = title;
    this.body = body;
  }
  static isSupported(): boolean {
    return process.env['STANDIN_NOTIFICATIONS'] !== 'none';
  }
  show(): void {
    Notification.shown.push(this);
  }
  close(): void {
    this.closed = true;
  }
}
