// When new bounces are told of: not at once, so that a burst makes one notification; not again too soon; not in quiet hours.
import { NO_NOTICES, type NoticeSettings } from '../../shared/domain/settings.ts';
import { quietFor } from '../../shared/notices/quiet-hours.ts';

const MINUTE = 60_000;
const WAITS = {
  /** So long nothing more has come in … */
  stillMs: 5000,
  /** … or so long after the first. */
  mostMs: 30_000,
  /** The least time between two notifications. */
  gapMs: 2 * MINUTE,
};

/**
 * It rings when the page should ask the store for news. Only the store knows whether there is any: most of what comes in is
 * ordinary mail. So a ring starts no gap; `told` does.
 */
export interface NoticeSchedule {
  /** Something came in that may be worth telling. Ignored while notifications are off: what comes in then is never told. */
  newMail(): void;
  /** The store had news, and they are being shown: the gap to the next notification begins. */
  notified(): void;
  /** Other settings, or another clock: when to ring is found anew. */
  changed(): void;
  /** Whether something may be told to whoever asks: notifications are on, and it is no quiet hour. */
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

/** Milliseconds until the quiet hours end; 0 outside of them. */
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
  /** The first and the last that was heard since it rang; null where nothing was. */
  let waiting: { readonly first: number; readonly last: number } | null = null;
  let notifiedAt = Number.NEGATIVE_INFINITY;
  const chosen = (): NoticeSettings => settings() ?? NO_NOTICES;
  /** Milliseconds until it may ring. Where the clock was set back, the gap begins anew, lest it last for hours. */
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
    // Timers run late after a sleep of the machine, and early by a millisecond.
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
