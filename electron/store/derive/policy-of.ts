import type { Policy } from '../../../shared/domain/policy.ts';
import { DEFAULT_POLICY } from '../../../shared/verdict/policy.ts';
import type { Database } from '../database.ts';
import { readSetting } from '../settings.ts';

export const POLICY_KEY = 'policy';

/** Cached per open database, since a first sync asks for the policy at every address. */
const known = new WeakMap<Database, Policy>();

/** The user's verdict policy, or the default one. */
export function policyOf(db: Database): Policy {
  const kept = known.get(db);
  if (kept !== undefined) return kept;
  const policy: Policy = { ...DEFAULT_POLICY, ...readSetting<Partial<Policy>>(db, POLICY_KEY) };
  known.set(db, policy);
  return policy;
}

/** Clears the cache. Call it whenever the setting was written, also where the transaction was rolled back. */
export function forgetPolicy(db: Database): void {
  known.delete(db);
}
