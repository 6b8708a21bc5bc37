import { describe, expect, it } from 'vitest';
import { type Failure, judge } from '../../shared/verdict/policy.ts';

const DAY = 86_400_000;
const hard = (day: number, more: Partial<Failure> = {}): Failure => ({
  at: day * DAY,
  type: 'hard',
  side: 'address',
  addressBad: true,
  reason: 'no-such-mailbox',
  forwarded: false,
  ...more,
});
const full = (day: number, more: Partial<Failure> = {}): Failure =>
  hard(day, { type: 'soft', side: 'recipient-server', addressBad: false, reason: 'mailbox-full', ...more });
const verdict = (failures: Failure[], lastLife: number | null = null): string =>
  judge({ failures, lastLife: lastLife === null ? null : lastLife * DAY, override: null }).verdict;

describe('judge', () => {
  it('has nothing against an address that never bounced', () => {
    expect(judge({ failures: [], lastLife: null, override: null })).toEqual({
      verdict: 'ok',
      grounds: { rule: 'no-bounce' },
      decidedBy: null,
    });
  });

  it('takes one hard failure on the address’s side as enough', () => {
    expect(judge({ failures: [hard(3)], lastLife: null, override: null })).toEqual({
      verdict: 'bad',
      grounds: { rule: 'hard-address', at: 3 * DAY, reason: 'no-such-mailbox' },
      decidedBy: hard(3),
    });
    expect(verdict([hard(1), full(9)])).toBe('bad');
  });

  it.each<[string, Partial<Failure>]>([
    ['the sender’s own fault', { side: 'sender-domain', addressBad: false, reason: 'sender-auth-failed' }],
    ['the message’s fault', { side: 'message', addressBad: false, reason: 'spam-content' }],
  ])('never condemns an address for %s, however often', (_name, more) => {
    const failures = Array.from({ length: 20 }, (_, i) => hard(i * 3, more));
    const judged = judge({ failures, lastLife: null, override: null });
    expect(judged.verdict).toBe('ok');
    expect(judged.grounds.rule).toBe('not-the-address');
  });

  it.each<[string, Partial<Failure>]>([
    ['the report is unclear', { addressBad: null, side: 'unclear', reason: 'unknown' }],
    ['the parser says it may not be', { addressBad: false }],
    ['another address behind it failed', { forwarded: true }],
    ['it is on the server’s side', { side: 'recipient-server', addressBad: null, reason: 'policy' }],
  ])('only watches a hard failure where %s', (_name, more) => {
    expect(verdict([hard(1, more), hard(40, more)])).toBe('watch');
  });

  it('watches from the third soft failure in 30 days', () => {
    expect(verdict([full(1), full(20)])).toBe('ok');
    expect(judge({ failures: [full(1), full(10), full(21)], lastLife: null, override: null })).toEqual({
      verdict: 'watch',
      grounds: { rule: 'soft-repeated', times: 3, days: 20, reason: 'mailbox-full' },
      decidedBy: full(21),
    });
    expect(verdict([full(1), full(40), full(80)])).toBe('ok');
  });

  it('calls bad what fails softly five times over two weeks and more', () => {
    const slow = [full(1), full(5), full(9), full(13), full(20)];
    expect(judge({ failures: slow, lastLife: null, override: null })).toEqual({
      verdict: 'bad',
      grounds: { rule: 'soft-repeated', times: 5, days: 19, reason: 'mailbox-full' },
      decidedBy: full(20),
    });
    expect(verdict([full(1), full(2), full(3), full(4), full(5), full(6)])).toBe('watch');
  });

  it('stays with watching when there was a sign of life between, or the reason is somebody’s rule', () => {
    const slow = [1, 5, 9, 13, 20];
    expect(
      verdict(
        slow.map((day) => full(day)),
        8,
      ),
    ).toBe('watch');
    expect(verdict(slow.map((day) => full(day, { reason: 'policy' })))).toBe('watch');
  });

  it('clears with a later sign of life, and not with an earlier one', () => {
    expect(judge({ failures: [hard(3)], lastLife: 4 * DAY, override: null })).toEqual({
      verdict: 'recovered',
      grounds: { rule: 'recovered', at: 4 * DAY },
      decidedBy: hard(3),
    });
    expect(verdict([hard(3)], 2)).toBe('bad');
    expect(verdict([hard(3), full(9)], 5)).toBe('ok');
  });

  it('does not call recovered what never failed by its own fault', () => {
    expect(verdict([hard(3, { side: 'sender-domain', addressBad: false })], 4)).toBe('ok');
  });

  it.each<[string, Failure[], Failure]>([
    ['the hard one, whatever softer came after it', [hard(1), full(9)], hard(1)],
    [
      'the last, where it is the sender’s own',
      [full(1), hard(9, { side: 'sender-domain' })],
      hard(9, { side: 'sender-domain' }),
    ],
    [
      'the soft ones that are watched, not the sender’s own after them',
      [full(1), full(2), full(3), hard(9, { side: 'message' })],
      full(3),
    ],
  ])('names the failure that decides: %s', (_name, failures, decidedBy) => {
    const judged = judge({ failures, lastLife: null, override: null });
    expect(judged.decidedBy).toEqual(decidedBy);
    expect('reason' in judged.grounds && judged.grounds.reason).toBe(decidedBy.reason);
  });

  it('lets the user’s word win', () => {
    expect(judge({ failures: [hard(3)], lastLife: null, override: 'ok' })).toEqual({
      verdict: 'ok',
      grounds: { rule: 'override', verdict: 'ok' },
      decidedBy: hard(3),
    });
    expect(judge({ failures: [], lastLife: 9, override: 'bad' }).verdict).toBe('bad');
  });

  it('does not depend on the order in which failures were read', () => {
    const failures = [full(1), full(10), full(21), hard(2, { side: 'sender-domain' })];
    expect(judge({ failures: failures.toReversed(), lastLife: null, override: null })).toEqual(
      judge({ failures, lastLife: null, override: null }),
    );
  });
});
