import type { Policy } from '../../shared/domain/policy.ts';
import type { PolicyPreview, PolicyView, VerdictCounts } from '../../shared/domain/settings.ts';
import { DEFAULT_POLICY, usablePolicy } from '../../shared/verdict/policy.ts';
import type { Store } from '../store/store-api.ts';
import type { Topic } from './app-events.ts';
import { createWork } from './work.ts';

/**
 * Addresses per step. A step takes a few milliseconds, so that lists are answered in between; writing takes longer than
 * reading.
 */
const PREVIEWED = 200;
const DERIVED = 100;

export interface PolicyWork {
  view(): Promise<PolicyView>;
  /** Changes the verdict policy and derives all verdicts again in the background. Errors: `bad-input`. */
  set(policy: Policy): Promise<PolicyView>;
  preview(policy: Policy): Promise<PolicyPreview>;
  close(): Promise<void>;
}

/** Manages the verdict policy, and continues a derivation that the last run of the app left unfinished. */
export function createPolicyWork(deps: {
  readonly store: Store;
  changed(topics: readonly Topic[]): void;
  failed(error: unknown): void;
}): PolicyWork {
  const { store, changed } = deps;
  let announced = true;
  const work = createWork(async () => {
    const left = await store.run('policy.derive', { limit: DERIVED });
    if (left !== null || !announced) changed(left === null ? ['settings', 'recipients'] : ['settings']);
    announced = left === null;
    return left !== null;
  }, deps.failed);
  const view = async (): Promise<PolicyView> => ({ ...(await store.run('policy.get', null)), usual: DEFAULT_POLICY });
  work.start();
  return {
    view,
    async set(policy) {
      await store.run('policy.set', { policy });
      announced = false;
      work.start();
      return view();
    },
    preview: (policy) => preview(store, usablePolicy(policy)),
    close: () => work.close(),
  };
}

async function preview(store: Store, policy: Policy): Promise<PolicyPreview> {
  let sum: PolicyPreview = { now: { bad: 0, watch: 0 }, would: { bad: 0, watch: 0 } };
  for (let after: number | null = 0; after !== null; ) {
    const part: PolicyPreview & { next: number | null } = await store.run('policy.preview', {
      policy,
      after,
      limit: PREVIEWED,
    });
    sum = { now: plus(sum.now, part.now), would: plus(sum.would, part.would) };
    after = part.next;
  }
  return sum;
}

const plus = (a: VerdictCounts, b: VerdictCounts): VerdictCounts => ({ bad: a.bad + b.bad, watch: a.watch + b.watch });
