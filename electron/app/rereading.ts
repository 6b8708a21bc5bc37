// Reads stored reports again: all of them, or those sent to signed addresses with one prefix.
import { isStorageTrouble } from '../../shared/domain/errors.ts';
import type { PolicyProgress } from '../../shared/domain/settings.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import { rereadReport } from '../intake/reread.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';
import type { Store } from '../store/store-api.ts';
import type { Topic } from './app-events.ts';
import { createWork } from './work.ts';

/** Sources held in memory at once: 5 MB at most. */
const BATCH = 20;

interface Job {
  /** Null: every report. */
  readonly toPrefix: string | null;
  readonly done: number;
  readonly total: number;
  readonly after: number;
  ended(): void;
}

export interface Rereading {
  /** Reads the reports that were sent to addresses beginning with `prefix-`. Resolves when they are done or the app ends. */
  ofPrefix(prefix: string): Promise<void>;
  /** Reads all reports, and removes those that turn out to be no report. */
  all(): Promise<void>;
  /** How far this kind of work has come; null where nothing is left to do. */
  progress(kind: 'prefix' | 'all'): PolicyProgress | null;
  close(): Promise<void>;
}

export function createRereading(deps: {
  readonly store: Store;
  readonly reader: MailReader;
  readonly keys: VerpKeys;
  changed(topics: readonly Topic[]): void;
  failed(error: unknown): void;
}): Rereading {
  const { changed } = deps;
  let closing = false;
  let jobs: readonly Job[] = [];
  const end = (job: Job): void => {
    jobs = jobs.slice(1);
    changed(['settings', 'reports', 'sent', 'recipients']);
    job.ended();
  };
  const work = createWork(
    async () => {
      const [job] = jobs;
      if (job === undefined) return false;
      const next = await step(deps, job);
      if (next === null) end(job);
      else {
        jobs = [next, ...jobs.slice(1)];
        changed(['settings']);
      }
      return jobs.length > 0;
    },
    (error) => {
      // The disk could not take the result: this step is tried again when there is room.
      if (!isStorageTrouble(error)) {
        for (const job of jobs) job.ended();
        jobs = [];
      }
      // When the app ends, reading is aborted; the next rebuild reads these reports.
      if (!closing) deps.failed(error);
      changed(['settings']);
    },
  );
  const add = (toPrefix: string | null): Promise<void> =>
    new Promise((ended) => {
      jobs = [...jobs, { toPrefix, done: 0, total: 0, after: 0, ended }];
      work.start();
    });
  return {
    ofPrefix: (prefix) => add(`${prefix.toLowerCase()}-`),
    all: () => add(null),
    progress(kind) {
      const job = jobs.find(({ toPrefix }) => (toPrefix === null) === (kind === 'all'));
      return job === undefined ? null : { done: job.done, total: job.total };
    },
    async close() {
      closing = true;
      await work.close();
      for (const job of jobs) job.ended();
      jobs = [];
    },
  };
}

/** Reads the next reports of the job. Null where the job is done. */
async function step(
  { store, reader, keys }: { readonly store: Store; readonly reader: MailReader; readonly keys: VerpKeys },
  job: Job,
): Promise<Job | null> {
  const { toPrefix, after } = job;
  const { sources, left } = await store.run('reports.sources', { after, limit: BATCH, toPrefix });
  const read = await Promise.all(
    sources.map(async (kept) => ({ id: kept.id, fact: await rereadReport(kept, reader, keys) })),
  );
  // Only a rebuild removes a report: it reads the folders again and finds out what the message is instead.
  const facts = read.flatMap(({ id, fact }) =>
    fact === undefined || (fact === null && toPrefix !== null) ? [] : [{ id, fact }],
  );
  if (facts.length > 0) await store.run('reports.replace', { facts });
  const last = sources.at(-1);
  if (last === undefined || left === 0) return null;
  const done = job.done + sources.length;
  return { ...job, after: last.id, done, total: done + left };
}
