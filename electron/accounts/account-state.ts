import { isDeepStrictEqual } from 'node:util';
import type { AppError } from '../../shared/domain/errors.ts';
import type { AccountStatus, AccountView, SyncProgress } from '../../shared/domain/views.ts';
import type { AccountReporter } from '../source/runner.ts';
import type { StoredAccount } from '../store/store-api.ts';

/** At most this many problems are listed, since a screen shows each of them. */
const MAX_PROBLEMS = 500;

export interface AccountState {
  view(): AccountView;
  readonly reporter: AccountReporter;
}

/**
 * Holds the view of one account and passes it to `on.view` at each change. `on.synced` gets the end of each complete pass, in
 * milliseconds since 1970 UTC.
 */
export function createAccountState(
  account: StoredAccount,
  on: { view(view: AccountView): void; changed(): void; synced(at: number): void },
  now: () => number,
): AccountState {
  let status: AccountStatus = 'idle';
  let progress: SyncProgress | null = null;
  let error: AccountView['error'] = null;
  let problems: AccountView['problems'] = [];
  let lastSync = account.lastSync;
  const view = (): AccountView => ({
    ...identityOf(account),
    status,
    progress,
    error,
    problems,
    lastSync,
  });
  const emitView = (): void => on.view(view());
  const reporter: AccountReporter = {
    status(next, nextError = null) {
      status = next;
      error = nextError ? plain(nextError) : null;
      if (next !== 'reading') progress = null;
      emitView();
    },
    progress(next) {
      progress = next;
      emitView();
    },
    problem(problem) {
      const next = plain(problem);
      if (problems.length >= MAX_PROBLEMS || problems.some((known) => isDeepStrictEqual(known, next))) return;
      problems = [...problems, next];
      emitView();
    },
    clearProblems(code) {
      const kept = code === undefined ? [] : problems.filter((problem) => problem.code !== code);
      if (kept.length === problems.length) return;
      problems = kept;
      emitView();
    },
    changed: on.changed,
    synced() {
      lastSync = now();
      on.synced(lastSync);
      emitView();
    },
  };
  return { view, reporter };
}

/** The part of the view that never changes. */
function identityOf({ id, kind, name, config }: StoredAccount): Pick<AccountView, 'id' | 'kind' | 'name' | 'auth'> {
  if (kind !== 'imap') return { id, kind, name, auth: null };
  return { id, kind, name, auth: config['oauth'] === undefined ? 'password' : 'oauth' };
}

function plain(error: AppError): { code: AppError['code']; data: AppError['data'] } {
  return { code: error.code, data: error.data };
}
