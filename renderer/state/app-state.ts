// Caches the state of the whole app, and keeps it correct while settings are being sent and answers arrive in any order.
import type { QueryClient } from '@tanstack/react-query';
import type { AppState } from '../../shared/domain/views.ts';

/** The call that fetches the state. */
export const APP_STATE = ['app.state', {}] as const;

/**
 * While a setting is being sent, nothing fetches the state: an answer could still hold the old value, and a checkbox would
 * flicker. The state is fetched when the last setting has arrived.
 */
export class AppStateCache {
  readonly #queries: QueryClient;
  #onTheWay = 0;

  constructor(queries: QueryClient) {
    this.#queries = queries;
  }

  /** Undefined before the first answer. */
  peek(): AppState | undefined {
    return this.#queries.getQueryData<AppState>(APP_STATE);
  }

  /** Applies a known change without fetching; does nothing before the first answer. */
  change(how: (state: AppState) => AppState): void {
    this.#queries.setQueryData<AppState>(APP_STATE, (state) => (state ? how(state) : state));
  }

  /** Applies a setting that is about to be sent, and drops a pending answer, which may hold the old value. */
  ahead(how: (state: AppState) => AppState): void {
    this.#drop();
    this.change(how);
  }

  /** Fetches the state again. Resolves when it is up to date; at once where a setting is being sent. */
  async outdated(): Promise<void> {
    if (this.#onTheWay === 0) await this.#queries.invalidateQueries({ queryKey: APP_STATE });
  }

  /** Whether an answer is pending. */
  isAsked(): boolean {
    return this.#queries.isFetching({ queryKey: APP_STATE }) > 0;
  }

  /** Sends a setting. Resolves with its answer, without waiting for the state to be fetched. */
  async setting<T>(send: () => Promise<T>): Promise<T> {
    this.#onTheWay += 1;
    this.#drop();
    try {
      return await send();
    } finally {
      this.#onTheWay -= 1;
      void this.outdated();
    }
  }

  /** Drops a pending answer, unless it is the first one. */
  #drop(): void {
    if (this.peek() !== undefined) void this.#queries.cancelQueries({ queryKey: APP_STATE });
  }
}
