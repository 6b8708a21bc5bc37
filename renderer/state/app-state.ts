// The state of the whole app as the screens know it, kept true while settings and answers cross each other on their way.
import type { QueryClient } from '@tanstack/react-query';
import type { AppState } from '../../shared/domain/views.ts';

/** How the state is asked for. */
export const APP_STATE = ['app.state', {}] as const;

/**
 * While a setting is on its way nobody asks for the state: an answer could still tell of the time before, and what was ticked
 * would flicker. It is asked for when the last of them has arrived.
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

  /** Shows a change that is known before the app is asked again; before the first answer there is nothing to change. */
  change(how: (state: AppState) => AppState): void {
    this.#queries.setQueryData<AppState>(APP_STATE, (state) => (state ? how(state) : state));
  }

  /** Shows a setting that is about to be sent; an answer that is under way tells of the time before it. */
  ahead(how: (state: AppState) => AppState): void {
    this.#drop();
    this.change(how);
  }

  /** What is known is out of date. Ends when it is known anew; at once where a setting is on its way. */
  async outdated(): Promise<void> {
    if (this.#onTheWay === 0) await this.#queries.invalidateQueries({ queryKey: APP_STATE });
  }

  /** Whether an answer is under way. */
  isAsked(): boolean {
    return this.#queries.isFetching({ queryKey: APP_STATE }) > 0;
  }

  /** Sends a setting. The answer is not kept up by what follows. */
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

  /** Waits no more for an answer that is under way, unless it is the first one. */
  #drop(): void {
    if (this.peek() !== undefined) void this.#queries.cancelQueries({ queryKey: APP_STATE });
  }
}
