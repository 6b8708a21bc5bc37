import { z } from 'zod';
import type { Policy } from '../../../../shared/domain/policy.ts';
import { DEFAULT_POLICY } from '../../../../shared/verdict/policy.ts';
import type { StoreContext } from '../../context.ts';
import { forgetPolicy, POLICY_KEY } from '../../derive/policy-of.ts';
import { readSetting, writeSetting } from '../../settings.ts';
import { ownKind } from '../own-kind.ts';

/** Stored until the last verdict is derived, so that a start after a kill continues. */
export const DERIVING_KEY = 'deriving';

const value = z.object({
  watchTimes: z.int(),
  watchDays: z.int(),
  softBad: z.boolean(),
  badTimes: z.int(),
  badDays: z.int(),
});

/** When an address counts as bad. */
export const policy = ownKind({
  name: 'policy',
  key: z.literal('verdicts'),
  value,
  read(db) {
    const chosen = readSetting<Partial<Policy>>(db, POLICY_KEY);
    return chosen === null ? [] : [['verdicts', { ...DEFAULT_POLICY, ...chosen }] as const];
  },
  write: (context, _key, chosen) => writePolicy(context, chosen),
});

/** Applies to every verdict from now on; the existing ones have to be derived again. Null: the default policy. */
export function writePolicy({ db }: StoreContext, chosen: Policy | null): void {
  writeSetting(db, POLICY_KEY, chosen);
  writeSetting(db, DERIVING_KEY, { after: 0, done: 0 });
  forgetPolicy(db);
}
