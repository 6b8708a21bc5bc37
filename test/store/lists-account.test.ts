// The reports and the people of one account of several: who belongs to it, in every order, read by pages, found and counted.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../electron/store/engine.ts';
import { DIRECTIONS, type PageAt, RECIPIENT_SORTS, REPORT_SORTS, TOP } from '../../shared/domain/lists.ts';
import type { Page } from '../../shared/domain/views.ts';
import {
  applyTo,
  bounceOf,
  DAY,
  FULL,
  life,
  NOW,
  openTestStore,
  PAGE,
  pageAfter,
  report,
  reportOn,
  SPF,
  sent,
} from './facts.ts';

const SHOWS = ['all', 'bounced', 'bad', 'watch', 'your-side', 'recovered'] as const;
const ACCOUNTS = [1, 2, 3] as const;

let engine: Engine;
/** Whom each account has written to, or had a report about. */
let people: Readonly<Record<number, readonly string[]>>;
beforeEach(() => {
  ({ engine } = openTestStore());
  for (const name of ['/shop', '/club']) engine.run('accounts.add', { kind: 'files', name, config: {} });
  const subjects = ['Offer', 'Invoice', 'News', 'Plan'];
  const names: Record<number, Set<string>> = { 1: new Set(), 2: new Set(), 3: new Set() };
  for (let n = 0; n < 24; n += 1) {
    // Every person is written to by one account; each third by the next one as well; each eighth by all of them.
    const address = `person${n}@firm${n % 5}.example`;
    const first = n % 3;
    const writers = n % 8 === 0 ? [0, 1, 2] : n % 3 === 0 ? [first, (first + 1) % 3] : [first];
    for (const account of writers.map((writer) => writer + 1)) {
      names[account]?.add(address);
      const message = sent(address, { subject: `${subjects[n % 4]} ${n}`, date: NOW - n * DAY });
      const said = [null, {}, FULL, SPF][n % 4];
      applyTo(engine, account, [message, ...(said ? [reportOn(message, [bounceOf(address, said)])] : [])]);
      if (n % 6 === 1) applyTo(engine, account, [life(address, { date: NOW - (n % 2) * DAY })]);
    }
  }
  const lost = bounceOf('lost@nowhere.example');
  applyTo(engine, 2, [report([lost], { original: { subject: 'Quoted' } }), report([], { subject: 'A riddle' })]);
  names[2]?.add('lost@nowhere.example');
  people = Object.fromEntries(ACCOUNTS.map((account) => [account, [...(names[account] ?? [])]]));
});

/** Every row, read by pages of three, and every third row by its place. */
function pagesOf<Row>(read: (more: { at: PageAt; limit: number }) => Page<Row>): Row[] {
  const rows: Row[] = [];
  let page = read({ at: TOP, limit: 3 });
  rows.push(...page.rows);
  while (page.next !== null) {
    page = read({ at: pageAfter(page.next), limit: 3 });
    rows.push(...page.rows);
  }
  expect(page.total).toBe(rows.length);
  for (let rank = 0; rank + 3 <= rows.length; rank += 3)
    expect(read({ at: { kind: 'place', rank }, limit: 3 }).rows).toEqual(rows.slice(rank, rank + 3));
  return rows;
}

describe('the people of one account', () => {
  const read = (how: object) =>
    pagesOf((more) => engine.query('recipients.list', { ...PAGE, show: 'all', ...how, ...more }));

  it.each(ACCOUNTS)('of account %i are those that it wrote to or had a report about', (accountId) => {
    const found = read({ accountId }).map((row) => row.address);
    expect(found.toSorted()).toEqual(people[accountId]?.toSorted());
  });

  it.each(SHOWS)('%s: each order is that of the whole list without the others', (show) => {
    for (const search of ['', 'person1', 'firm2 after:2026-09-25']) {
      for (const sort of RECIPIENT_SORTS) {
        for (const direction of DIRECTIONS) {
          const whole = read({ show, sort, direction, search });
          for (const accountId of ACCOUNTS) {
            const expected = whole.filter((row) => people[accountId]?.includes(row.address));
            expect(read({ show, sort, direction, search, accountId }), `${sort} ${direction} ${search}`).toEqual(
              expected,
            );
          }
        }
      }
    }
  });

  it('two accounts share what is not of one alone', () => {
    engine.run('accounts.remove', { id: 3 });
    for (const accountId of [1, 2]) {
      const found = read({ accountId }).map((row) => row.address);
      expect(found.toSorted()).toEqual(people[accountId]?.toSorted());
    }
    engine.run('accounts.remove', { id: 1 });
    expect(read({}).map((row) => row.address)).toEqual(read({ accountId: 2 }).map((row) => row.address));
    expect(read({}).length).toBe(people[2]?.length);
  });

  it('an address moves between the lists as accounts write to it', () => {
    const has = (accountId: number) =>
      engine.query('recipients.list', { ...PAGE, show: 'all', accountId, search: 'newcomer' }).rows.length === 1;
    const homes = () => ACCOUNTS.filter(has);
    applyTo(engine, 3, [sent('newcomer@x.example')]);
    expect(homes()).toEqual([3]);
    applyTo(engine, 1, [sent('newcomer@x.example')]);
    expect(homes()).toEqual([1, 3]);
    engine.run('accounts.remove', { id: 3 });
    expect(homes()).toEqual([1]);
  });

  it('an account that is not there has nobody', () => {
    expect(read({ accountId: 99 })).toEqual([]);
  });
});

describe('the reports of one account', () => {
  const read = (how: object) =>
    pagesOf((more) => engine.query('reports.list', { ...PAGE, tab: 'failures', ...how, ...more }));
  const nameOf = (accountId: number) => engine.run('accounts.list', null).find(({ id }) => id === accountId)?.name;

  it('each order is that of the whole list without the others', () => {
    for (const search of ['', 'person1', 'type:soft']) {
      for (const sort of REPORT_SORTS) {
        for (const direction of DIRECTIONS) {
          const whole = read({ sort, direction, search });
          for (const accountId of ACCOUNTS) {
            const expected = whole.filter((row) => row.account === nameOf(accountId));
            expect(expected.length).toBeGreaterThan(0);
            expect(read({ sort, direction, search, accountId })).toEqual(expected);
          }
        }
      }
    }
  });

  it('the tabs count them', () => {
    const all = engine.query('reports.tabs', {});
    expect(engine.query('reports.tabs', { accountId: null })).toEqual(all);
    const each = ACCOUNTS.map((accountId) => engine.query('reports.tabs', { accountId }));
    expect(each.map((tabs) => tabs.unparsed)).toEqual([0, 1, 0]);
    expect(each.map((tabs) => tabs.unmatched)).toEqual([0, 1, 0]);
    expect(each.reduce((sum, tabs) => sum + tabs.failures, 0)).toBe(all.failures);
    expect(all.failures).toBe(read({}).length);
    applyTo(engine, 1, [report([], { subject: 'Another riddle' })]);
    expect(engine.query('reports.tabs', { accountId: 1 }).unparsed).toBe(1);
  });
});
