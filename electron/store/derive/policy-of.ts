import type { Policy } from '../../../shared/domain/policy.ts';
import { DEFAULT_POLICY } from '../../../shared/verdict/policy.ts';
import type { Database } from '../database.ts';
import { readSetting } from '../settings.ts';

export const POLICY_KEY = 'policy';

/** Asked for every address of a first sync, so that it is kept beside the open database. */
const known = new WeakMap<Database, Policy>();

/** The user's verdict policy; the usual one where they chose none. */
export function policyOf(db: Database): Policy {
  const kept = known.get(db);
  if (kept !== undefined) return kept;
  const policy: Policy = { ...DEFAULT_POLICY, ...readSetting<Partial<Policy>>(db, POLICY_KEY) };
  known.set(db, policy);
  return policy;
}

/** To be called whenever the setting was written, also where the transaction was rolled back. */
export function forgetPolicy(db: Database): void {
  known.delete(db);
}
