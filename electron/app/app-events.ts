import type { AccountView } from '../../shared/domain/views.ts';
import type { AppEvents, EventName } from '../../shared/ipc/contract.ts';

export type Topic = AppEvents['changed']['topics'][number];

/** What crosses to a window: the event's name and its payload, tied together. */
export type AppEvent = { readonly [K in EventName]: { readonly name: K; readonly payload: AppEvents[K] } }[EventName];

export interface EventHub {
  /** Says that what belongs to these topics is out of date; hints within one gap go out as one. */
  changed(topics: readonly Topic[]): void;
  /** Tells one account's state; of several within one gap only the last goes out. */
  account(view: AccountView): void;
  /** Goes out at once, alone. */
  emit(event: AppEvent): void;
  /** Returns the way to stop listening. */
  on(listener: (event: AppEvent) => void): () => void;
  /** Nothing goes out any more. */
  close(): void;
}

/** `gapMs`: the longest that an event waits for others to join it. */
export function createEventHub(gapMs = 100): EventHub {
  const listeners = new Set<(event: AppEvent) => void>();
  const topics = new Set<Topic>();
  const accounts = new Map<number, AccountView>();
  let timer: NodeJS.Timeout | null = null;
  const emit = (event: AppEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const flush = (): void => {
    timer = null;
    const waiting = [...accounts.values()];
    const changed = [...topics];
    accounts.clear();
    topics.clear();
    for (const view of waiting) emit({ name: 'account', payload: view });
    if (changed.length > 0) emit({ name: 'changed', payload: { topics: changed } });
  };
  const schedule = (): void => {
    timer ??= setTimeout(flush, gapMs);
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
