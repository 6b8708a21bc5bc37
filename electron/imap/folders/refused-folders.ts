// Folders that the server refuses to open, to search or to read. The account goes on without them; each is shown, and is asked for again
// after growing waits.
import { AppError } from '../../../shared/domain/errors.ts';
import type { AccountReporter } from '../../source/runner.ts';

const FIRST_MS = 15_000;
const LONGEST_MS = 60 * 60_000;

/** In: how often the folder was refused before. Out: milliseconds to wait: a quarter of a minute, doubled each time, up to an hour. */
export const refusedMs = (before: number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(before, 16));

export interface RefusedFoldersOptions {
  readonly reporter: Pick<AccountReporter, 'problem' | 'clearProblems'>;
  /** The account's name, for errors. */
  readonly account: string;
  readonly now: () => number;
  /** Milliseconds to wait, in place of `refusedMs`; for tests. */
  readonly waitMs?: ((before: number) => number) | undefined;
}

export interface Refusal {
  readonly times: number;
  /** When the folder is asked for again, in milliseconds since 1970 UTC. */
  readonly until: number;
  readonly error: AppError;
}

/** At the second loss of the connection in a row, at the same folder, the folder is the cause. */
const MOST_LOSSES = 2;

export class RefusedFolders {
  readonly #options: RefusedFoldersOptions;
  readonly #refusals = new Map<string, Refusal>();
  #lost: { readonly path: string; readonly times: number } | null = null;
  #lastError: AppError | null = null;

  constructor(options: RefusedFoldersOptions) {
    this.#options = options;
  }

  /** Whether the folder is left out for now. */
  waits(path: string): boolean {
    const refusal = this.#refusals.get(path);
    return refusal !== undefined && refusal.until > this.#options.now();
  }

  /** Whether the server refused the folder when it was last asked for. */
  has(path: string): boolean {
    return this.#refusals.has(path);
  }

  get(path: string): Refusal | null {
    return this.#refusals.get(path) ?? null;
  }

  /** Shows the folder as a problem, with what the server said. */
  refuse(path: string, error: AppError): void {
    const { reporter, account, now, waitMs = refusedMs } = this.#options;
    const times = this.#refusals.get(path)?.times ?? 0;
    const { detail } = error.data;
    const problem = new AppError('folder-refused', { account, folder: path, ...(detail ? { detail } : {}) }, error);
    this.#refusals.set(path, { times: times + 1, until: now() + waitMs(times), error: problem });
    this.#lastError = error;
    reporter.clearProblems('folder-refused', path);
    reporter.problem(problem);
  }

  /** The folder is read: its problem is no longer shown. */
  accept(path: string): void {
    if (this.#lost?.path === path) this.#lost = null;
    if (this.#refusals.delete(path)) this.#options.reporter.clearProblems('folder-refused', path);
  }

  /** The connection was lost while the folder was opened or searched. Some servers end it so instead of saying NO. */
  lost(path: string, error: AppError): void {
    const times = this.#lost?.path === path ? this.#lost.times + 1 : 1;
    this.#lost = { path, times };
    if (times >= MOST_LOSSES) this.refuse(path, error);
  }

  /** The user asks: every folder is asked for again in the next pass. */
  forgetWaits(): void {
    for (const [path, refusal] of this.#refusals) this.#refusals.set(path, { ...refusal, until: 0 });
  }

  /** Throws the last error, and forgets all folders, if the server refused every one: it refuses the account, then. */
  throwIfAll(paths: readonly string[]): void {
    if (paths.length === 0 || this.#lastError === null || !paths.every((path) => this.has(path))) return;
    for (const path of paths) this.accept(path);
    throw this.#lastError;
  }

  /** Forgets folders that are not in `paths`, since the server no longer lists them. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of [...this.#refusals.keys()]) if (!paths.has(path)) this.accept(path);
  }

  /** When the next folder is asked for again, in milliseconds since 1970 UTC; null for none. */
  nextAt(): number | null {
    const times = [...this.#refusals.values()].map(({ until }) => until);
    return times.length === 0 ? null : Math.min(...times);
  }
}
