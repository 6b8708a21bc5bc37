import { describe, expect, it } from 'vitest';
import { decide, type OutcomeBounce, outcomeOf } from '../../shared/verdict/outcome.ts';

const bounce = (at: number, more: Partial<OutcomeBounce> = {}): OutcomeBounce => ({
  at,
  action: 'failed',
  reportKind: 'failed',
  type: 'hard',
  side: 'address',
  reason: 'no-such-mailbox',
  ...more,
});
const soft = { type: 'soft', side: 'recipient-server', reason: 'mailbox-full' } as const;
const delayed = { action: 'delayed', type: 'none', side: 'network', reason: 'unreachable' } as const;
const delivered = { action: 'delivered', type: 'none' } as const;

describe('outcomeOf', () => {
  it.each<[string, OutcomeBounce[], number | null, string, string | null]>([
    ['nothing heard', [], null, 'none-seen', null],
    ['a hard failure', [bounce(1)], null, 'hard', 'hard'],
    ['a soft failure', [bounce(1, soft)], null, 'soft', 'soft'],
    ['the sender’s own fault', [bounce(1, { side: 'sender-domain' })], null, 'your-side', 'hard'],
    ['the message’s fault', [bounce(1, { side: 'message' })], null, 'soft', 'hard'],
    ['the latest of two failures', [bounce(2, soft), bounce(1)], null, 'soft', 'soft'],
    ['a delay', [bounce(1, delayed)], null, 'delayed', null],
    ['a delay, then the failure', [bounce(1, delayed), bounce(2)], null, 'hard', 'hard'],
    ['a failure, and a delay of a slow clock', [bounce(3, delayed), bounce(2)], null, 'hard', 'hard'],
    ['a delay, then delivery', [bounce(1, delayed), bounce(2, delivered)], null, 'delivered', null],
    ['relayed onwards', [bounce(1, { action: 'relayed', type: 'none' })], null, 'delivered', null],
    ['a reply', [], 5, 'replied', null],
    ['a reply after the failure', [bounce(1)], 5, 'replied', null],
    ['a failure after the reply', [bounce(9)], 5, 'hard', 'hard'],
    ['a reply after a delay', [bounce(1, delayed)], 5, 'replied', null],
    ['a failure and a delivery of one second', [bounce(1), bounce(1, delivered)], null, 'hard', 'hard'],
    ['two failures of one second', [bounce(1), bounce(1, soft)], null, 'hard', 'hard'],
    ['a complaint after a delay', [bounce(1, delayed), bounce(2, { reportKind: 'feedback' })], null, 'delayed', null],
    ['an answering machine', [bounce(2, { ...delivered, reportKind: 'auto-reply' })], null, 'none-seen', null],
    ['a reply and a failure of one second', [bounce(5)], 5, 'hard', 'hard'],
    ['a failure of no type', [bounce(1, { type: 'none' })], null, 'soft', 'soft'],
  ])('%s', (_name, bounces, repliedAt, outcome, bounceType) => {
    const decision = decide(bounces, repliedAt);
    expect(decision.outcome).toBe(outcome);
    expect(outcomeOf(decision).bounceType).toBe(bounceType);
  });

  it('names the reason, side and time of what decided', () => {
    expect(outcomeOf(decide([bounce(1, delayed), bounce(7, soft)], null))).toEqual({
      bounceType: 'soft',
      reason: 'mailbox-full',
      side: 'recipient-server',
      bouncedAt: 7,
    });
  });
});
