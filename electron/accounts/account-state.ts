import { isDeepStrictEqual } from 'node:util';
import type { AppError, ErrorCode } from '../../shared/domain/errors.ts';
import type { AccountView } from '../../shared/domain/views.ts';
import type { AccountReporter } from '../source/runner.ts';
import type { StoredAccount } from '../store/store-api.ts';

/** At most this many problems are listed, since a screen shows each of them. */
const MAX_PROBLEMS = 500;

export interface AccountState {
  view(): AccountView;
  readonly reporter: AccountReporter;
}

/** The part of the view that changes. */
type Shown = Pick<AccountView, 'status' | 'progress' | 'wait' | 'error' | 'problems' | 'lastSync' | 'withheld'>;

const AT_START = { status: 'idle', progress: null, wait: null, error: null, problems: [] } as const;

/**
 * Holds the view of one account and passes it to `on.view` at each change. `on.synced` gets the end of each complete pass, in
 * milliseconds since 1970 UTC.
 */
export function createAccountState(
  account: StoredAccount,
  on: { view(view: AccountView): void; changed(): void; synced(at: number): void },
  now: () => number,
): AccountState {
  let shown: Shown = { ...AT_START, lastSync: account.lastSync, ...countOf(account.withheld ?? 0) };
  const view = (): AccountView => ({
    ...identityOf(account),
    ...shown,
    status: shown.wait?.asked ? 'waiting' : shown.status,
  });
  const show = (change: Partial<Shown>): void => {
    shown = { ...shown, ...change };
    on.view(view());
  };
  const reporter: AccountReporter = {
    status(status, error = null) {
      const progress = status === 'reading' ? shown.progress : null;
      show({ status, error: error ? plain(error) : null, wait: null, progress });
    },
    progress: (progress) => show({ progress }),
    problem(problem) {
      const next = plain(problem);
      const { problems } = shown;
      if (problems.length >= MAX_PROBLEMS || problems.some((known) => isDeepStrictEqual(known, next))) return;
      show({ problems: [...problems, next] });
    },
    waits(wait) {
      if (wait !== shown.wait) show({ wait });
    },
    clearProblems(code, folder) {
      const problems = shown.problems.filter((problem) => !isOf(problem, code, folder));
      if (problems.length < shown.problems.length) show({ problems });
    },
    withheld(count) {
      if (count === (shown.withheld ?? 0)) return;
      const { withheld: _, ...others } = shown;
      shown = { ...others, ...countOf(count) };
      show({});
      on.changed();
    },
    changed: on.changed,
    synced() {
      const lastSync = now();
      on.synced(lastSync);
      show({ lastSync });
    },
  };
  return { view, reporter };
}

/** A count of none is left out. */
const countOf = (withheld: number): Pick<AccountView, 'withheld'> => (withheld > 0 ? { withheld } : {});

/** Whether a problem has this code and is about this folder; undefined stands for any. */
function isOf(problem: AccountView['problems'][number], code?: ErrorCode, folder?: string): boolean {
  return (code === undefined || problem.code === code) && (folder === undefined || problem.data.folder === folder);
}

/** The part of the view that never changes. */
function identityOf({ id, kind, name, config }: StoredAccount): Pick<AccountView, 'id' | 'kind' | 'name' | 'auth'> {
  if (kind !== 'imap') return { id, kind, name, auth: null };
  return { id, kind, name, auth: config['oauth'] === undefined ? 'password' : 'oauth' };
}

function plain(error: AppError): { code: AppError['code']; data: AppError['data'] } {
  return { code: error.code, data: error.data };
}
