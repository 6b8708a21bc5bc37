// Decides when the user is notified of new bounces: not at once, so that a burst becomes one notification; not twice in a short
// time; and not in quiet hours.
import { NO_NOTICES, type NoticeSettings } from '../../shared/domain/settings.ts';
import { quietFor } from '../../shared/notices/quiet-hours.ts';

const MINUTE = 60_000;
const WAITS = {
  /** In milliseconds: notify when no more mail has come in for this long … */
  stillMs: 5000,
  /** … or at the latest this long after the first message. */
  mostMs: 30_000,
  /** In milliseconds: the least time between two notifications. */
  gapMs: 2 * MINUTE,
};

/**
 * Wakes the page when it should ask the store for new bounces. Only the store knows whether there are any, since most new mail
 * is ordinary. So waking the page does not start the gap to the next notification; `notified` does.
 */
export interface NoticeSchedule {
  /**
   * Mail has come in that may hold a bounce. While notifications are off this is ignored, and such mail is never announced
   * later.
   */
  newMail(): void;
  /** The store had new bounces and the user is being notified: the gap to the next notification starts. */
  notified(): void;
  /** The settings or the clock have changed: the time of the next wake-up is computed again. */
  changed(): void;
  /** Whether the user may be notified now: notifications are on, and it is no quiet hour. */
  allowed(): boolean;
  close(): void;
}

export interface NoticeScheduleOptions {
  settings(): NoticeSettings | undefined;
  wakePage(): void;
  readonly now?: () => number;
  readonly waits?: typeof WAITS;
}

/** Minutes since local midnight. */
function minuteOfDay(at: number): number {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
}

/** Milliseconds until the quiet hours end; 0 outside quiet hours. */
function quietMs({ quiet, quietFrom, quietTo }: NoticeSettings, at: number): number {
  const minutes = quiet ? quietFor({ from: quietFrom, to: quietTo }, minuteOfDay(at)) : null;
  return minutes === null ? 0 : minutes * MINUTE - (at % MINUTE);
}

export function createNoticeSchedule({
  settings,
  wakePage,
  now = Date.now,
  waits = WAITS,
}: NoticeScheduleOptions): NoticeSchedule {
  let timer: NodeJS.Timeout | null = null;
  /** When the first and the last mail came in since the page was last woken; null where none did. */
  let waiting: { readonly first: number; readonly last: number } | null = null;
  let notifiedAt = Number.NEGATIVE_INFINITY;
  const chosen = (): NoticeSettings => settings() ?? NO_NOTICES;
  /**
   * Milliseconds until the page may be woken. Where the clock was set back, the gap starts again, so that it cannot last for
   * hours.
   */
  const blockedMs = (at: number): number => {
    notifiedAt = Math.min(notifiedAt, at);
    return Math.max(notifiedAt + waits.gapMs - at, quietMs(chosen(), at), 0);
  };
  const stop = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const schedule = (): void => {
    stop();
    if (!chosen().on) waiting = null;
    if (waiting === null) return;
    const at = now();
    const gathered = Math.min(waiting.last + waits.stillMs, waiting.first + waits.mostMs);
    timer = setTimeout(fire, Math.max(Math.min(gathered - at, waits.stillMs), blockedMs(at)));
    timer.unref();
  };
  const fire = (): void => {
    timer = null;
    // Timers fire late after the machine has slept, and sometimes a millisecond early.
    if (blockedMs(now()) > 0) {
      schedule();
      return;
    }
    waiting = null;
    wakePage();
  };
  return {
    newMail() {
      const at = now();
      waiting = { first: waiting?.first ?? at, last: at };
      schedule();
    },
    notified() {
      notifiedAt = now();
      schedule();
    },
    changed: schedule,
    allowed: () => chosen().on && quietMs(chosen(), now()) === 0,
    close() {
      stop();
      waiting = null;
    },
  };
}
