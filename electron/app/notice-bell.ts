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

export interface NoticeBell {
  /** Something came in that may be worth telling. */
  heard(): void;
  /** Other settings, or another clock: when to ring is found anew. */
  changed(): void;
  /** Whether something may be told now. */
  allowed(): boolean;
  close(): void;
}

export interface BellOptions {
  settings(): NoticeSettings | undefined;
  ring(): void;
  readonly now?: () => number;
  readonly waits?: typeof WAITS;
}

/** Minutes since local midnight. */
function minuteOfDay(at: number): number {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
}

export function createNoticeBell({ settings, ring, now = Date.now, waits = WAITS }: BellOptions): NoticeBell {
  let timer: NodeJS.Timeout | null = null;
  /** The first and the last that was heard since it rang; null where nothing was. */
  let waiting: { readonly first: number; readonly last: number } | null = null;
  let rang = Number.NEGATIVE_INFINITY;
  const chosen = (): NoticeSettings => settings() ?? NO_NOTICES;
  /** Milliseconds until the quiet hours end; 0 outside of them. */
  const quietMs = (at: number): number => {
    const { quiet, quietFrom, quietTo } = chosen();
    const minutes = quiet ? quietFor({ from: quietFrom, to: quietTo }, minuteOfDay(at)) : null;
    return minutes === null ? 0 : minutes * MINUTE - (at % MINUTE);
  };
  const stop = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const schedule = (): void => {
    stop();
    if (waiting === null || !chosen().on) return;
    const at = now();
    const gathered = Math.min(waiting.last + waits.stillMs, waiting.first + waits.mostMs);
    const due = Math.max(gathered - at, rang + waits.gapMs - at, quietMs(at), 0);
    timer = setTimeout(fire, due);
    timer.unref();
  };
  const fire = (): void => {
    timer = null;
    // Timers run late after a sleep of the machine, and early by a millisecond.
    if (quietMs(now()) > 0) {
      schedule();
      return;
    }
    waiting = null;
    rang = now();
    ring();
  };
  return {
    heard() {
      const at = now();
      waiting = { first: waiting?.first ?? at, last: at };
      schedule();
    },
    changed: schedule,
    allowed: () => chosen().on && quietMs(now()) === 0,
    close() {
      stop();
      waiting = null;
    },
  };
}
