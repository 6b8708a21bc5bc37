// A reason as the classifier carries it from one question to the next, with the rule that tells why.
import type { ReasonId } from '../../../domain/words.ts';
import type { GuardId, Rule, RulePlace } from '../../rule.ts';
import type { Coded } from './code-index.ts';
import type { Wording } from './wordings.ts';

export interface Decision {
  readonly reason: ReasonId;
  readonly rule: Rule;
  /** Where in the normalised words it stands, if it was said. */
  readonly said?: Wording;
  /** Where it was said, if not in the diagnostic. */
  readonly text?: string;
}

export function ruleOf(by: Rule['by'], said: string | null = null, where: Rule['where'] = null): Rule {
  return { by, said, provider: null, where, guards: [] };
}

export function guarded(rule: Rule, guard: GuardId): Rule {
  return { ...rule, guards: [...rule.guards, guard] };
}

export function spoken(hit: Wording, where: RulePlace = 'diagnostic'): Decision {
  const { reason, by, said, provider = null } = hit.value;
  return { reason, rule: { by, said, provider, where, guards: [] }, said: hit };
}

/** What a code says: one of those `stated` in the answer, else the status or the reply code beside it. */
export function coded(
  { reason, code, provider }: Coded & { readonly provider?: string },
  stated: readonly string[],
  status: string | null,
): Decision {
  const where = stated.includes(code) ? 'diagnostic' : code === status ? 'status' : 'reply-code';
  const by = provider === undefined ? 'code' : 'provider';
  return { reason, rule: { by, said: code, provider: provider ?? null, where, guards: [] } };
}

export function overruled(decision: Decision, reason: ReasonId, guard: GuardId): Decision {
  return { ...decision, reason, rule: guarded(decision.rule, guard) };
}
