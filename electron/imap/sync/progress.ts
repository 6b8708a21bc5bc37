import type { SyncProgress } from '../../../shared/domain/views.ts';

/** The time left is estimated from this many messages on; before, the estimate would change too much. */
const ESTIMATE_FROM = 300;

/** Counts the messages read and to be read, over all folders of one account. */
export interface ProgressCounter {
  /** Adds to the messages to be read. */
  expect(messages: number): void;
  /** Adds to the messages that are read and stored; returns the progress to show. */
  read(folder: string, messages: number): SyncProgress;
}

export function createProgress(now: () => number): ProgressCounter {
  let total = 0;
  let done = 0;
  let started: number | null = null;
  return {
    expect(messages) {
      total += messages;
      started ??= now();
    },
    read(folder, messages) {
      done += messages;
      total = Math.max(total, done);
      const spent = started === null ? 0 : now() - started;
      return { folder, done, total, leftMs: done < ESTIMATE_FROM ? null : Math.round((spent / done) * (total - done)) };
    },
  };
}
