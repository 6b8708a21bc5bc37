// Changing the verdict policy derives all verdicts again in steps, and a preview shows the effect beforehand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import type { VerdictCounts } from '../../shared/domain/settings.ts';
import { DEFAULT_POLICY } from '../../shared/verdict/policy.ts';
import { bounceOf, DAY, FULL, life, NOW, openTestStore, PAGE, reportOn, SPF, sent } from './facts.ts';

let engine: Engine;
let apply: ReturnType<typeof openTestStore>['apply'];

const STRICT: Policy = { watchTimes: 1, watchDays: 30, softBad: true, badTimes: 2, badDays: 1 };
const MILD: Policy = { ...DEFAULT_POLICY, watchTimes: 10, softBad: false, badTimes: 10 };

function fail(address: string, days: readonly number[], more: Parameters<typeof bounceOf>[1] = {}): void {
  for (const day of days) {
    const message = sent(address, { date: NOW - day * DAY });
    apply(message, reportOn(message, [bounceOf(address, more)], { date: NOW - day * DAY + 60_000 }));
  }
}

/** Two dozen addresses of every sort, so that small batches have something to do. */
function fillStore(): void {
  for (let i = 0; i < 6; i++) {
    fail(`once${i}@there.example`, [3], FULL);
    fail(`thrice${i}@there.example`, [20, 10, 2], FULL);
    fail(`often${i}@there.example`, [40, 30, 20, 10, 2], FULL);
    fail(`gone${i}@there.example`, [5]);
  }
  fail('spf@there.example', [9, 5, 1], SPF);
  fail('mine@there.example', [40, 30, 20, 10, 2], FULL);
  engine.run('recipients.override', { address: 'mine@there.example', verdict: 'ok' });
  fail('back@there.example', [9, 8, 7, 6], FULL);
  apply(life('back@there.example', { date: NOW - DAY }));
}

beforeEach(() => {
  ({ engine, apply } = openTestStore());
  engine.run('policy.derive', { limit: 10 });
  fillStore();
});

const addresses = (show: 'bad' | 'watch'): readonly string[] =>
  engine.query('recipients.list', { ...PAGE, show }).rows.map(({ address }) => address);
const counts = (): VerdictCounts => ({ bad: addresses('bad').length, watch: addresses('watch').length });

function deriveAll(limit: number): number {
  let batches = 0;
  while (engine.run('policy.derive', { limit }) !== null) batches += 1;
  return batches;
}

function preview(policy: Policy, limit = 5): { now: VerdictCounts; would: VerdictCounts } {
  const sum = { now: { bad: 0, watch: 0 }, would: { bad: 0, watch: 0 } };
  for (let after: number | null = 0; after !== null; ) {
    const part: ReturnType<typeof engine.run<'policy.preview'>> = engine.run('policy.preview', {
      policy,
      after,
      limit,
    });
    for (const time of ['now', 'would'] as const)
      for (const verdict of ['bad', 'watch'] as const) sum[time][verdict] += part[time][verdict];
    after = part.next;
  }
  return sum;
}

describe('the verdict policy', () => {
  it('is the usual one until the user chooses another', () => {
    expect(engine.run('policy.get', null)).toEqual({ policy: DEFAULT_POLICY, deriving: null });
    expect(counts()).toEqual({ bad: 12, watch: 6 });
  });

  it.each([
    ['stricter', STRICT],
    ['milder', MILD],
    ['without the step to bad', { ...DEFAULT_POLICY, softBad: false }],
  ])('%s: the preview is what the derivation then gives', (_name, policy) => {
    const before = counts();
    const seen = preview(policy);
    expect(seen.now).toEqual(before);
    engine.run('policy.set', { policy });
    expect(counts()).toEqual(before);
    deriveAll(4);
    expect(counts()).toEqual(seen.would);
    expect(seen.would).not.toEqual(before);
    expect(engine.run('policy.get', null)).toEqual({ policy, deriving: null });
  });

  it('derives in batches and says how far it has come', () => {
    engine.run('policy.set', { policy: STRICT });
    const total = engine.run('policy.get', null).deriving?.total;
    expect(total).toBe(20);
    expect(engine.run('policy.derive', { limit: 8 })).toEqual({ done: 8, total });
    expect(engine.run('policy.derive', { limit: 8 })).toEqual({ done: 16, total });
    expect(engine.run('policy.derive', { limit: 8 })).toBeNull();
    expect(engine.run('policy.derive', { limit: 8 })).toBeNull();
  });

  it('begins again where it is changed half way', () => {
    engine.run('policy.set', { policy: STRICT });
    engine.run('policy.derive', { limit: 8 });
    engine.run('policy.set', { policy: DEFAULT_POLICY });
    deriveAll(8);
    expect(counts()).toEqual({ bad: 12, watch: 6 });
  });

  it('holds for what is read later, and for lists, counts and search alike', () => {
    engine.run('policy.set', { policy: STRICT });
    deriveAll(100);
    fail('later@there.example', [1], FULL);
    expect(addresses('watch')).toContain('later@there.example');
    expect(engine.run('counts', null).bad).toBe(counts().bad);
    const found = engine.query('recipients.list', { ...PAGE, show: 'all', search: 'is:bad often' });
    expect(found.total).toBe(6);
    expect(engine.query('recipients.list', { ...PAGE, show: 'all', search: 'is:bad thrice' }).total).toBe(6);
  });

  it('never touches the user’s word, a recovery, the sender’s own fault or a hard failure', () => {
    const verdictOf = (address: string) => engine.query('recipients.get', { address }).verdict;
    for (const policy of [STRICT, MILD]) {
      engine.run('policy.set', { policy });
      deriveAll(3);
      expect(verdictOf('mine@there.example')).toBe('ok');
      expect(verdictOf('back@there.example')).toBe('recovered');
      expect(verdictOf('spf@there.example')).toBe('ok');
      expect(verdictOf('gone1@there.example')).toBe('bad');
    }
  });

  it.each([
    ['watchTimes', { watchTimes: 0 }],
    ['watchDays', { watchDays: 4000 }],
    ['badTimes', { badTimes: 2 }],
    ['badDays', { badDays: -1 }],
    ['watchTimes', { watchTimes: 1.5 }],
  ])('refuses a number that cannot be meant: %s', (field, change) => {
    expect(() => engine.run('policy.set', { policy: { ...DEFAULT_POLICY, ...change } })).toThrow(field);
    expect(engine.run('policy.get', null).policy).toEqual(DEFAULT_POLICY);
  });

  it('outlives the process, and so does a derivation half way', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bounceboard-policy-'));
    const file = join(folder, 'bounceboard.db');
    const first = openEngine({ file, now: NOW });
    first.run('policy.set', { policy: STRICT });
    first.close();
    const second = openEngine({ file, now: NOW });
    expect(second.run('policy.get', null)).toEqual({ policy: STRICT, deriving: { done: 0, total: 0 } });
    second.run('policy.derive', { limit: 10 });
    expect(second.run('policy.get', null).deriving).toBeNull();
    second.close();
    rmSync(folder, { recursive: true });
  });
});
