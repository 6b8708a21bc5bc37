import type { AccountView } from '../../shared/domain/views.ts';
import type { AppEvents, EventName } from '../../shared/ipc/contract.ts';

export type Topic = AppEvents['changed']['topics'][number];

/** One event on its way to a window: its name together with the payload that belongs to that name. */
export type AppEvent = { readonly [K in EventName]: { readonly name: K; readonly payload: AppEvents[K] } }[EventName];

export interface EventHub {
  /** Announces that data of these topics is out of date. Announcements within `gapMs` go out as one event. */
  changed(topics: readonly Topic[]): void;
  /** Announces one account's new state. Of several within `gapMs` only the last goes out. */
  account(view: AccountView): void;
  /** Sends one event at once, without waiting for others. */
  emit(event: AppEvent): void;
  /** Returns a function that ends the subscription. */
  on(listener: (event: AppEvent) => void): () => void;
  /** Stops sending events. */
  close(): void;
}

/**
 * The one place where events are joined on their way to the screen, which asks anew after each. `joinMs`: an event after a quiet
 * time waits so long for others to join it; `gapMs`: at least so much lies between two times that events go out.
 */
export function createEventHub(joinMs = 100, gapMs = 150): EventHub {
  const listeners = new Set<(event: AppEvent) => void>();
  const topics = new Set<Topic>();
  const accounts = new Map<number, AccountView>();
  let timer: NodeJS.Timeout | null = null;
  let sentAt = Number.NEGATIVE_INFINITY;
  const emit = (event: AppEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const flush = (): void => {
    timer = null;
    sentAt = performance.now();
    const waiting = [...accounts.values()];
    const changed = [...topics];
    accounts.clear();
    topics.clear();
    for (const view of waiting) emit({ name: 'account', payload: view });
    if (changed.length > 0) emit({ name: 'changed', payload: { topics: changed } });
  };
  const schedule = (): void => {
    timer ??= setTimeout(flush, Math.max(joinMs, sentAt + gapMs - performance.now()));
  };
  return {
    changed(more) {
      for (const topic of more) topics.add(topic);
      schedule();
    },
    account(view) {
      accounts.set(view.id, view);
      schedule();
    },
    emit,
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      if (timer) clearTimeout(timer);
      listeners.clear();
    },
  };
}
