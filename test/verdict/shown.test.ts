import { describe, expect, it } from 'vitest';
import type { Action, Outcome } from '../../shared/domain/words.ts';
import { decidingBounce, shownRecipient } from '../../shared/verdict/shown.ts';

describe('the bounce that decides', () => {
  it.each<[string, readonly Action[], number | null]>([
    ['none', [], null],
    ['the only warning', ['delayed'], 0],
    ['the last warning', ['delayed', 'delayed'], 1],
    ['a failure after warnings', ['delayed', 'delayed', 'failed'], 2],
    ['a failure before a late warning', ['failed', 'delayed'], 0],
    ['the last of two failures', ['failed', 'failed', 'delayed'], 1],
    ['what says that it went on', ['delayed', 'relayed'], 1],
  ])('is %s', (_name, actions, at) => {
    const bounces = actions.map((action, id) => ({ action, id }));
    expect(decidingBounce(bounces)?.id ?? null).toBe(at);
  });
});

describe('the recipient that is shown first', () => {
  const recipient = (address: string, outcome: Outcome, bounces = 0) => ({
    address,
    outcome,
    bounces: Array.from({ length: bounces }),
  });
  const quiet = recipient('quiet@a.example', 'none-seen');
  const soft = recipient('soft@a.example', 'soft', 2);
  const hard = recipient('hard@a.example', 'hard', 1);
  const delayed = recipient('delayed@a.example', 'delayed', 1);

  it.each([
    ['of nobody', [], null, null],
    ['of the quiet alone', [quiet, recipient('other@a.example', 'replied')], null, quiet],
    ['the first that bounced', [quiet, delayed, soft], null, delayed],
    ['the first that bounced hard', [quiet, soft, hard], null, hard],
    ['the one that is named', [quiet, soft, hard], 'soft@a.example', soft],
    ['the one that is named in capitals', [quiet, soft, hard], 'QUIET@A.example', quiet],
    ['the worst where nobody has that name', [quiet, soft, hard], 'soft@a.example.org', hard],
    ['the worst where the name is empty', [soft, hard], '', hard],
  ] as const)('is %s', (_name, recipients, address, shown) => {
    expect(shownRecipient(recipients, address)).toBe(shown);
  });
});
