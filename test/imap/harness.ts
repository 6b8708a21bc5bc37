// Runs the reading of one IMAP account and records everything that it reports.

import { createAccountState } from '../../electron/accounts/account-state.ts';
import { createImapSource, type ImapSourceOptions } from '../../electron/imap/imap-source.ts';
import type { ImapConfig } from '../../electron/source/account-config.ts';
import type { Pace } from '../../electron/source/backoff.ts';
import type { AccountRunner } from '../../electron/source/runner.ts';
import { createSourceRunner } from '../../electron/source/source-runner.ts';
import type { Store } from '../../electron/store/store-api.ts';
import type { AccountView } from '../../shared/domain/views.ts';
import { readHere } from '../support/read-here.ts';
import { LONGEST_WAIT_MS } from '../support/waits.ts';
import { ME } from './mail.ts';

export interface Engine {
  readonly runner: AccountRunner;
  view(): AccountView;
  /** Every reported view, oldest first. */
  readonly views: readonly AccountView[];
  /** How often `changed` was reported. */
  changes(): number;
  /** Resolves when a view fits; fails after `limitMs` with the last view. */
  until(fits: (view: AccountView) => boolean, limitMs?: number): Promise<AccountView>;
}

export interface EngineOptions extends Partial<Omit<ImapSourceOptions, 'config' | 'store' | 'reporter'>> {
  readonly store: Store;
  readonly config: Partial<ImapConfig> & { readonly port: number };
  readonly password?: () => Promise<string | null>;
  /** Milliseconds to wait before a retry, in place of the default. */
  readonly retryMs?: (attempt: number, pace: Pace) => number;
  /** Called when a pass has ended well. */
  readonly onSynced?: () => void;
}

export function startEngine({ store, config, onSynced, retryMs, ...options }: EngineOptions): Engine {
  const views: AccountView[] = [];
  const waiting = new Set<() => void>();
  let changes = 0;
  const wakeAll = (): void => {
    for (const wake of waiting) wake();
  };
  const account = { id: 1, kind: 'imap', name: ME, config: {}, lastSync: null } as const;
  const listener = {
    view: (view: AccountView) => {
      views.push(view);
      wakeAll();
    },
    changed: () => {
      changes++;
      wakeAll();
    },
    synced: () => {
      onSynced?.();
      wakeAll();
    },
  };
  const state = createAccountState(account, listener, Date.now);
  const source: ImapSourceOptions = {
    accountId: 1,
    reader: readHere,
    now: Date.now,
    password: async () => 'secret-1',
    ...options,
    store,
    reporter: state.reporter,
    config: { email: ME, host: '127.0.0.1', security: 'none', user: 'anna', days: 0, identities: [], ...config },
  };
  const open = () => createImapSource(source);
  const runner = createSourceRunner({ open, reporter: state.reporter, account: ME, retryMs });
  runner.start();
  return {
    runner,
    views,
    view: state.view,
    changes: () => changes,
    until: (fits, limitMs = LONGEST_WAIT_MS) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const view = state.view();
          if (!fits(view)) return;
          clearTimeout(late);
          clearInterval(again);
          waiting.delete(look);
          resolve(view);
        };
        const late = setTimeout(() => {
          clearInterval(again);
          waiting.delete(look);
          reject(new Error(`did not come: ${JSON.stringify(state.view())}`));
        }, limitMs);
        const again = setInterval(look, 50);
        waiting.add(look);
        look();
      }),
  };
}

export const watching = (view: AccountView): boolean => view.status === 'watching';
