// That an index answers every list in every order, at any place and both ways.
import { beforeEach, describe, expect, it } from 'vitest';
import type { SqlValue } from '../../electron/store/database.ts';
import type { Engine } from '../../electron/store/engine.ts';
import { searchSql, sortedSql } from '../../electron/store/queries/hits.ts';
import { aboveSql, backwardSql, partSql, sizeSql } from '../../electron/store/queries/list.ts';
import type { ListSource, Sql } from '../../electron/store/queries/list-source.ts';
import { recipientSource } from '../../electron/store/queries/recipient-list.ts';
import { reportSource } from '../../electron/store/queries/report-list.ts';
import { matchOf } from '../../electron/store/queries/search-match.ts';
import { KNOWN, valueSql } from '../../electron/store/queries/search-values.ts';
import { sentSource } from '../../electron/store/queries/sent-list.ts';
import { DIRECTIONS, RECIPIENT_SORTS, REPORT_SORTS, SENT_SORTS } from '../../shared/domain/lists.ts';
import { NOW, openTestStore, PAGE } from './facts.ts';

let engine: Engine;
beforeEach(() => {
  ({ engine } = openTestStore());
});

const SHOWS = ['all', 'bounced', 'hard', 'soft', 'delayed', 'your-side'] as const;
const PEOPLE = ['all', 'bounced', 'bad', 'watch', 'your-side', 'recovered'] as const;
const TABS = ['failures', 'delayed', 'unmatched', 'backscatter', 'complaints', 'auto-replies', 'unparsed'] as const;

describe('no list reads a whole table', () => {
  const words = ['', 'anna offer', 'before:2026-01 side:address'];
  /** Every order of one filter, each way, with and without a search. */
  const orders = <Sort>(
    sorts: readonly Sort[],
    make: (how: { sort: Sort; search: string; direction: 'asc' | 'desc' }) => ListSource,
  ) =>
    words.flatMap((search) =>
      DIRECTIONS.flatMap((direction) => sorts.map((sort) => make({ sort, search, direction }))),
    );
  const filters: readonly (readonly [string, () => readonly ListSource[]])[] = [
    ...SHOWS.flatMap((show) =>
      [null, 1].map(
        (accountId) =>
          [
            `sent ${show} ${accountId}`,
            () => orders(SENT_SORTS, (how) => sentSource(engine.context, { ...PAGE, ...how, show, accountId })),
          ] as const,
      ),
    ),
    ...TABS.flatMap((tab) =>
      [null, 1].map(
        (accountId) =>
          [
            `reports ${tab} ${accountId}`,
            () => orders(REPORT_SORTS, (how) => reportSource(engine.context, { ...PAGE, ...how, tab, accountId })),
          ] as const,
      ),
    ),
    ...PEOPLE.flatMap((show) =>
      [null, 1].map(
        (accountId) =>
          [
            `recipients ${show} ${accountId}`,
            () =>
              orders(RECIPIENT_SORTS, (how) => recipientSource(engine.context, { ...PAGE, ...how, show, accountId })),
          ] as const,
      ),
    ),
  ];

  function steps([sql, values]: readonly [string, readonly SqlValue[]]): string[] {
    return engine.context.db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values).map((step) => step.detail);
  }

  /** A SCAN that goes along an index ends with the page; the full text answers the words by its own index. */
  const scans = (plan: readonly string[]): string[] =>
    plan.filter(
      (d) => /^SCAN (?!\(subquery)/.test(d) && !/USING (COVERING )?INDEX|VIRTUAL TABLE INDEX \d+:.*M/.test(d),
    );

  function expectInOrder([sql, values]: Sql): void {
    const plan = steps([sql, [...values, 101, 7]]);
    expect(scans(plan), `${sql}\n${plan.join('\n')}`).toEqual([]);
    expect(plan.join('\n'), sql).not.toContain('USE TEMP B-TREE');
  }

  function expectIndexed(source: ListSource): void {
    const match = matchOf(source.table, source.search, source.flags);
    if (match !== null && source.hitsBy === null) {
      for (const from of [null, NOW]) expectInOrder(searchSql(source, match, { kind: 'top', from }));
      for (const kind of ['with', 'after'] as const) expectInOrder(searchSql(source, match, { kind, row: NOW }));
      for (const from of [null, NOW + 1]) expectInOrder(searchSql(source, match, { kind: 'before', row: NOW, from }));
      for (const back of [false, true]) expectInOrder(searchSql(source, match, { kind: 'place', rank: 9 }, back));
    } else if (match !== null) {
      expect(scans(steps(sortedSql(source, match)))).toEqual([]);
    } else {
      expect(source.parts.length).toBeGreaterThan(0);
      for (const [place, part] of source.parts.entries()) {
        const key = { part: place, values: [...part.by.map(() => 1), 5] };
        for (const after of [null, key]) expectInOrder(partSql(source, place, after));
        for (const [before, from] of [
          [null, null],
          [key, null],
          [key, key],
        ] as const)
          expectInOrder(backwardSql(source, place, before, from));
        for (const sql of [...aboveSql(source, place, key), ...sizeSql(source, place)])
          expect(scans(steps(sql))).toEqual([]);
      }
    }
  }

  it.each(filters)('%s', (_name, make) => {
    // What two accounts share, both have to do with; among three it is looked up.
    for (const name of ['/other', '/third']) {
      engine.run('accounts.add', { kind: 'files', name, config: {} });
      for (const source of make()) expectIndexed(source);
    }
  });

  it.each(['sent', 'report', 'recipient'])('a hit in %s is found by its key', (table) => {
    expect(steps([`SELECT id FROM ${table} WHERE search_key = 1`, []]).join()).toMatch(
      /^SEARCH .* USING COVERING INDEX/,
    );
  });

  it.each(KNOWN.map((known) => [known.value, known] as const))(
    'the values of %s are known by an index',
    (_n, known) => {
      for (const compare of ['>=', '>'] as const) {
        expect(steps([valueSql(known, compare), ['a']])).toEqual([expect.stringMatching(/^SEARCH .* USING .*INDEX/)]);
      }
    },
  );
});
