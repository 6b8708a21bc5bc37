// One function chooses the bounce that decides: list, badge, detail and export must name the same one, whatever bounced and in
// whichever order it was read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntakeFact } from '../../electron/intake/facts.ts';
import type { Engine } from '../../electron/store/engine.ts';
import type { ParsedBounce } from '../../shared/bounce/report.ts';
import type { BounceView } from '../../shared/domain/views.ts';
import type { Outcome } from '../../shared/domain/words.ts';
import { failedOutcome } from '../../shared/verdict/outcome.ts';
import { bounceOf, DAY, FULL, life, MINUTE, NOW, openTestStore, PAGE, reportOn, SPF, sent } from './facts.ts';

const ANNA = 'anna@there.example';
const SENT_AT = NOW - 10 * DAY;
const SPAM: Partial<ParsedBounce> = { side: 'message', reason: 'spam-content', addressBad: false };
const WAITING: Partial<ParsedBounce> = { action: 'delayed', type: 'none', side: 'network', reason: 'unreachable' };
const ARRIVED: Partial<ParsedBounce> = { action: 'delivered', type: 'none', side: 'unclear', reason: 'unknown' };

type Event = readonly [minute: number, what: Partial<ParsedBounce> | 'reply'];

// Few minutes, so that much falls into one.
const history = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom<Event[1]>({}, FULL, SPF, SPAM, WAITING, ARRIVED, 'reply', { type: 'none' }),
  ),
  { maxLength: 5 },
);

/** Many people in one store, each with a history of their own. */
const histories = fc.array(history, { minLength: 25, maxLength: 25 });
const RUNS = { numRuns: 3 };

const addressOf = (person: number): string => `anna-${person}@there${person}.example`;

function factsOf(events: readonly Event[], person: number): readonly IntakeFact[] {
  const address = addressOf(person);
  const message = sent(address, { date: SENT_AT, subject: `Offer ${person}` });
  const heard = events.map(([minute, what]) => {
    const date = SENT_AT + minute * MINUTE;
    if (what === 'reply') return life(address, { date, inReplyTo: [message.messageId ?? ''] });
    return reportOn(message, [bounceOf(address, what)], { date });
  });
  return [message, ...heard];
}

interface Seen {
  readonly badge: string;
  readonly reason: string | null;
  readonly outcome: Outcome | undefined;
  readonly deciding: BounceView | null;
}

/** What the list and the detail show of each person's message. */
function seen(facts: readonly IntakeFact[]): { readonly engine: Engine; readonly people: ReadonlyMap<string, Seen> } {
  const { engine, apply } = openTestStore();
  apply(...facts);
  const { rows } = engine.query('sent.list', { ...PAGE, show: 'all', accountId: null });
  const people = rows.map(({ id, outcomes, to }): [string, Seen] => {
    const [recipient] = engine.query('sent.get', { id }).recipients;
    const deciding = recipient?.bounces.find((bounce) => bounce.id === recipient.decidedBy) ?? null;
    const [first] = outcomes;
    const badge = first?.outcome ?? 'none-seen';
    return [to, { badge, reason: first?.reason ?? null, outcome: recipient?.outcome, deciding }];
  });
  return { engine, people: new Map(people) };
}

function headlineOf({ badge, deciding }: Seen): string {
  if (deciding === null) return badge === 'replied' ? 'replied' : 'none-seen';
  return deciding.action === 'failed' ? failedOutcome(deciding) : deciding.action;
}

describe('the bounce that decides', () => {
  it('is the same in the list, the badge and the detail', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const { people } = seen(all.flatMap(factsOf));
        expect(people.size).toBe(all.length);
        for (const one of people.values()) {
          const { badge, reason, outcome, deciding } = one;
          expect([outcome, headlineOf(one)]).toEqual([badge, badge]);
          expect(reason).toBe(deciding === null || deciding.action === 'delivered' ? null : deciding.reason);
        }
      }),
      RUNS,
    );
  });

  it('gives the reason and side that an export and the list of people name', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const { engine, people } = seen(all.flatMap(factsOf));
        const listed = engine.query('recipients.list', { ...PAGE, show: 'all' }).rows;
        const exported = engine.run('export.rows', { includeWatch: true, accountId: null }).rows;
        for (const [address, { badge, deciding }] of people) {
          if (deciding?.action !== 'failed') continue;
          const named = { address, reason: deciding.reason, side: deciding.side };
          expect(listed.find((row) => row.address === address)).toMatchObject(named);
          const row = exported.find((one) => one.address === address);
          if (badge === 'hard') expect(row).toMatchObject(named);
          if (badge === 'your-side') expect(row).toBeUndefined();
        }
      }),
      RUNS,
    );
  });

  it('does not depend on what was read first', () => {
    const shown = (facts: readonly IntakeFact[]) =>
      [...seen(facts).people]
        .map(([address, { badge, reason, deciding }]) => [address, badge, reason, deciding?.type, deciding?.reportDate])
        .sort();
    fc.assert(
      fc.property(histories, (all) => {
        const facts = all.flatMap(factsOf);
        expect(shown(facts.toReversed())).toEqual(shown(facts));
      }),
      RUNS,
    );
  });

  it('of a report about several, is the hardest: in the list, the detail and a notification', () => {
    const { engine, apply, accountId } = openTestStore();
    engine.run('accounts.update', { id: accountId, lastSync: NOW - 20 * DAY });
    const message = sent(['ben@there.example', ANNA], { date: SENT_AT });
    apply(
      message,
      reportOn(message, [bounceOf('ben@there.example', FULL), bounceOf(ANNA)], { date: SENT_AT + MINUTE }),
    );
    const [row] = engine.query('reports.list', { ...PAGE, tab: 'failures' }).rows;
    expect(row).toMatchObject({ reason: 'no-such-mailbox', type: 'hard', side: 'address' });
    expect(engine.run('notices.take', null).named).toMatchObject([{ recipient: ANNA, reason: 'no-such-mailbox' }]);
  });
});
