// The verdict policy: stores it, previews another one, and derives all verdicts again in steps.
import type { Policy } from '../../../shared/domain/policy.ts';
import type { PolicyProgress, VerdictCounts } from '../../../shared/domain/settings.ts';
import { usablePolicy } from '../../../shared/verdict/policy.ts';
import { always } from '../answering.ts';
import type { StoreContext } from '../context.ts';
import { forgetPolicy, policyOf } from '../derive/policy-of.ts';
import { judgeAddress } from '../derive/recipient-facts.ts';
import { deriveRecipients } from '../derive/recipients.ts';
import { writeEntries } from '../derive/search-entries.ts';
import { DERIVING_KEY, writePolicy } from '../own/kinds/policy.ts';
import { readSetting, writeSetting } from '../settings.ts';
import type { StoreCommands } from '../store-api.ts';

interface Deriving {
  /** Id of the last row that was examined. */
  readonly after: number;
  readonly done: number;
}

/** Condition: only addresses with soft failures depend on the policy (shared/verdict/policy.ts). */
const ASKED = 'bounced = 1 AND soft > 0';

export function getPolicy({ db }: StoreContext): StoreCommands['policy.get']['output'] {
  return { policy: policyOf(db), deriving: progressOf(db) };
}

function progressOf(db: StoreContext['db']): PolicyProgress | null {
  const deriving = readSetting<Deriving>(db, DERIVING_KEY);
  if (deriving === null) return null;
  const left = db.get<{ n: number }>(`SELECT count(*) AS n FROM recipient WHERE ${ASKED} AND id > ?`, deriving.after);
  return { done: deriving.done, total: deriving.done + (left?.n ?? 0) };
}

/** Applies to every verdict from now on; `policy.derive` derives the existing ones again. Errors: `bad-input`. */
export function setPolicy(context: StoreContext, input: { readonly policy: Policy }): null {
  const policy = usablePolicy(input.policy);
  try {
    context.own.change((changed) => {
      writePolicy(context, policy);
      changed('policy', 'verdicts');
    });
  } finally {
    forgetPolicy(context.db);
  }
  return null;
}

interface Asked {
  readonly id: number;
  readonly address: string;
  readonly verdict: string;
  readonly grounds: string;
}

const nextOf = ({ db }: StoreContext, after: number, limit: number): readonly Asked[] =>
  db.all<Asked>(
    `SELECT id, address, verdict, because AS grounds FROM recipient WHERE ${ASKED} AND id > ? ORDER BY id LIMIT ?`,
    after,
    limit,
  );

/** Derives the next verdicts. Answers the progress, or null when all are derived. */
export function derivePolicy(
  context: StoreContext,
  { limit }: StoreCommands['policy.derive']['input'],
): StoreCommands['policy.derive']['output'] {
  const { db } = context;
  return db.transaction(() => {
    const deriving = readSetting<Deriving>(db, DERIVING_KEY);
    if (deriving === null) return null;
    const rows = nextOf(context, deriving.after, limit);
    deriveChanged(context, rows);
    const after = rows.at(-1)?.id;
    const next: Deriving | null =
      after === undefined || rows.length < limit ? null : { after, done: deriving.done + rows.length };
    writeSetting(db, DERIVING_KEY, next);
    return progressOf(db);
  });
}

/** Writes only rows with another verdict or other grounds. */
function deriveChanged(context: StoreContext, rows: readonly Asked[]): void {
  const policy = policyOf(context.db);
  const changed = rows.filter(({ address, verdict, grounds }) => {
    const judged = judgeAddress(context, address, policy);
    return judged.verdict !== verdict || JSON.stringify(judged.grounds) !== grounds;
  });
  if (changed.length === 0) return;
  writeEntries(context.db, deriveRecipients(context, new Set(changed.map(({ address }) => address))));
}

/** Counts the next addresses by their verdict now and under the given policy. Summed over all batches, the counts are exact. */
export function previewPolicy(
  context: StoreContext,
  { policy, after, limit }: StoreCommands['policy.preview']['input'],
): StoreCommands['policy.preview']['output'] {
  const rows = nextOf(context, after, limit);
  const others = after === 0 ? notAsked(context) : { bad: 0, watch: 0 };
  const now = rows.map(({ verdict }) => verdict);
  const would = rows.map(({ address }) => judgeAddress(context, address, policy).verdict);
  const next = rows.length < limit ? null : (rows.at(-1)?.id ?? null);
  return { now: plus(others, now), would: plus(others, would), next };
}
previewPolicy.needsDerived = always;

function plus(counts: VerdictCounts, verdicts: readonly string[]): VerdictCounts {
  const of = (wanted: string): number => verdicts.filter((verdict) => verdict === wanted).length;
  return { bad: counts.bad + of('bad'), watch: counts.watch + of('watch') };
}

/** Counts of the addresses that do not depend on any policy. */
function notAsked({ db }: StoreContext): VerdictCounts {
  const of = (flag: 'bad' | 'watch'): number =>
    db.get<{ n: number }>(`SELECT count(*) AS n FROM recipient WHERE ${flag} = 1 AND NOT (${ASKED})`)?.n ?? 0;
  return { bad: of('bad'), watch: of('watch') };
}
