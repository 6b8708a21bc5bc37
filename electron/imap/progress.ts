import type { SyncProgress } from '../../shared/domain/views.ts';

/** Before this many messages an estimate would only jump about. */
const ESTIMATE_FROM = 300;

/** Counts messages read of messages to read, over all folders of one account. */
export interface ProgressCounter {
  /** More to read has become known. */
  expect(messages: number): void;
  /** Messages of a folder are read and stored. */
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
