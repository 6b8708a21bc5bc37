// The types fix the order of the derivations: another order must not compile.
import { describe, expect, it } from 'vitest';
import type { StoreContext } from '../../electron/store/context.ts';
import { changeOf } from '../../electron/store/derive/change.ts';
import { fileReports } from '../../electron/store/derive/file-reports.ts';
import { findAffected } from '../../electron/store/derive/find-affected.ts';
import { matchReports } from '../../electron/store/derive/match-reports.ts';
import { deriveOutcomes } from '../../electron/store/derive/outcomes.ts';
import { ownMailbox } from '../../electron/store/derive/own-mail.ts';
import { summarizeSent } from '../../electron/store/derive/sent-summary.ts';
import { bounceOf, openTestStore, reportOn, sent } from './facts.ts';

/** Compiled and never called: each line leaves out a step that the next one needs. */
function otherOrders(context: StoreContext): void {
  const own = ownMailbox(context.db);
  const change = changeOf([]);
  const affected = findAffected(context, change, own, own);
  // @ts-expect-error what came in before the messages is found first
  matchReports(context, change, own);
  // @ts-expect-error outcomes follow the matching
  deriveOutcomes(context, affected, affected);
  const matched = matchReports(context, affected, own);
  // @ts-expect-error a summary follows the outcomes
  summarizeSent(context, change, matched, matched);
  // @ts-expect-error a report is filed when it is matched
  fileReports(context, affected, own, []);
}

describe('a step', () => {
  it('takes what the step before it has answered', () => {
    expect(otherOrders).toHaveLength(1);
  });

  it('answers what it has changed, and nothing that it was given', () => {
    const { engine, apply } = openTestStore();
    const { context } = engine;
    const message = sent(['anna@there.example', 'ben@there.example']);
    apply(message, reportOn(message, [bounceOf('anna@there.example')]));
    const { id } = context.db.get<{ id: number }>('SELECT id FROM report') ?? { id: 0 };
    const pair = context.db.get<{ id: number }>("SELECT id FROM sent_recipient WHERE address LIKE 'anna%'")?.id;
    const own = ownMailbox(context.db);
    const change = changeOf([{ reports: [id], addresses: ['else@there.example'] }]);
    const affected = findAffected(context, change, own, own);
    const matched = matchReports(context, affected, own);
    expect(matched).toEqual({
      step: 'matched',
      reports: new Set([id]),
      pairs: new Set([pair]),
      sent: new Set([1]),
      addresses: new Set(['anna@there.example']),
    });
    const outcomes = deriveOutcomes(context, affected, matched);
    expect(outcomes).toEqual({
      step: 'outcomes',
      sent: new Set([1]),
      addresses: new Set(['anna@there.example']),
    });
    expect(summarizeSent(context, change, matched, outcomes).map(({ table, id }) => [table, id])).toEqual([
      ['sent', 1],
    ]);
    expect(fileReports(context, matched, own, [])).toMatchObject({
      addresses: new Set(['anna@there.example']),
      newFailures: 0,
    });
    expect(change.reports).toEqual(new Set([id]));
    expect(change.addresses).toEqual(new Set(['else@there.example']));
  });
});
