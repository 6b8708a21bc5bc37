import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../shared/domain/words.ts';
import { decidingBounce, shownBounce, shownRecipient } from '../../shared/verdict/shown.ts';

describe('the bounce that is shown', () => {
  const [first, second] = [{ id: 7 }, { id: 3 }];
  it.each([
    ['of none', [], null, null],
    ['the one that decides', [first, second], 7, first],
    ['the last one where a reply decides', [first, second], null, second],
  ] as const)('is %s', (_name, bounces, decidedBy, shown) => {
    expect(shownBounce({ bounces, decidedBy })).toBe(shown);
    expect(decidingBounce({ bounces, decidedBy })).toBe(decidedBy === null ? null : shown);
  });
});

describe('the recipient that is shown first', () => {
  const recipient = (address: string, outcome: Outcome) => ({ address, outcome });
  const quiet = recipient('quiet@a.example', 'none-seen');
  const soft = recipient('soft@a.example', 'soft');
  const hard = recipient('hard@a.example', 'hard');
  const yours = recipient('yours@a.example', 'your-side');
  const delayed = recipient('delayed@a.example', 'delayed');

  it.each([
    ['of nobody', [], null, null],
    ['of the quiet alone', [quiet, recipient('other@a.example', 'none-seen')], null, quiet],
    ['the one that failed before one that is late', [quiet, delayed, soft], null, soft],
    ['the first that bounced hard', [quiet, soft, hard], null, hard],
    ['what the sender can mend before what may work later', [soft, yours], null, yours],
    ['the one that is named', [quiet, soft, hard], 'soft@a.example', soft],
    ['the one that is named in capitals', [quiet, soft, hard], 'QUIET@A.example', quiet],
    ['the worst where nobody has that name', [quiet, soft, hard], 'soft@a.example.org', hard],
    ['the worst where the name is empty', [soft, hard], '', hard],
  ] as const)('is %s', (_name, recipients, address, shown) => {
    expect(shownRecipient(recipients, address)).toBe(shown);
  });
});
