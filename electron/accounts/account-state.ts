import { isDeepStrictEqual } from 'node:util';
import type { AppError, ErrorCode } from '../../shared/domain/errors.ts';
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
  let withheld = account.withheld ?? 0;
  const view = (): AccountView => ({
    ...identityOf(account),
    ...{ status, progress, error, problems, lastSync },
    ...(withheld > 0 ? { withheld } : {}),
  });
  const emitView = (): void => on.view(view());
  const setProblems = (next: AccountView['problems']): void => {
    if (next === problems) return;
    problems = next;
    emitView();
  };
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
    problem: (problem) => setProblems(withProblem(problems, plain(problem))),
    clearProblems: (code) => setProblems(withoutCode(problems, code)),
    withheld(count) {
      if (count === withheld) return;
      withheld = count;
      emitView();
      on.changed();
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

/** The same list if nothing in it has this code. Undefined: removes all. */
function withoutCode(problems: AccountView['problems'], code: ErrorCode | undefined): AccountView['problems'] {
  const kept = code === undefined ? [] : problems.filter((problem) => problem.code !== code);
  return kept.length === problems.length ? problems : kept;
}

/** The same list if it has the problem already, or is full. */
function withProblem(
  problems: AccountView['problems'],
  next: AccountView['problems'][number],
): AccountView['problems'] {
  if (problems.length >= MAX_PROBLEMS || problems.some((known) => isDeepStrictEqual(known, next))) return problems;
  return [...problems, next];
}

/** The part of the view that never changes. */
function identityOf({ id, kind, name, config }: StoredAccount): Pick<AccountView, 'id' | 'kind' | 'name' | 'auth'> {
  if (kind !== 'imap') return { id, kind, name, auth: null };
  return { id, kind, name, auth: config['oauth'] === undefined ? 'password' : 'oauth' };
}

function plain(error: AppError): { code: AppError['code']; data: AppError['data'] } {
  return { code: error.code, data: error.data };
}
