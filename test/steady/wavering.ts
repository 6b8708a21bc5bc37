import type { Outcome } from '../support/summary.ts';
import type { Round } from './rounds.ts';

/** What one round gave. */
export interface RoundResult {
  readonly round: Round;
  readonly outcomes: readonly Outcome[];
}

export interface Failing {
  readonly name: string;
  /** The rounds in which it failed, with what it said there. */
  readonly failures: readonly { readonly round: string; readonly reason: string }[];
}

/** The tests that failed in some rounds and not in others, and those that failed in all; by name. */
export function findWavering(results: readonly RoundResult[]): {
  readonly wavers: readonly Failing[];
  readonly fails: readonly Failing[];
} {
  const byName = new Map<string, Map<number, Failing['failures'][number]>>();
  for (const [index, { round, outcomes }] of results.entries()) {
    for (const { name, state, reason } of outcomes) {
      if (state !== 'failed') continue;
      const failures = byName.get(name) ?? new Map();
      byName.set(name, failures.set(index, { round: `${index + 1}: ${round.name}`, reason }));
    }
  }
  const failing = [...byName].map(([name, failures]) => ({ name, failures: [...failures.values()] }));
  return {
    wavers: failing.filter(({ failures }) => failures.length < results.length),
    fails: failing.filter(({ failures }) => failures.length === results.length),
  };
}

/** Both lists as text; a single round cannot distinguish them. */
export function describeWavering(results: readonly RoundResult[]): string {
  const { wavers, fails } = findWavering(results);
  const always = results.length === 1 ? 'Failed in the only round:' : `Failed in all ${results.length} rounds:`;
  return ['', '== steady', ...section('Wavering:', wavers), ...section(always, fails), ...allWell(wavers, fails)].join(
    '\n',
  );
}

const allWell = (...lists: readonly (readonly Failing[])[]): readonly string[] =>
  lists.every((list) => list.length === 0) ? ['Nothing wavers, and nothing fails.'] : [];

function section(title: string, failing: readonly Failing[]): readonly string[] {
  if (failing.length === 0) return [];
  const lines = failing.flatMap(({ name, failures }) => [
    `  ${name}`,
    ...failures.map(({ round, reason }) => `    round ${round}${reason ? `: ${reason}` : ''}`),
  ]);
  return [title, ...lines];
}
