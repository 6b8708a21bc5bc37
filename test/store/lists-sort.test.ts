// Every list in every order: the order itself, pages that fit together, and that an index answers each.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../electron/store/engine.ts';
import {
  DIRECTIONS,
  type PageAt,
  RECIPIENT_SORTS,
  type REPORT_SORTS,
  SENT_SORTS,
  TOP,
} from '../../shared/domain/lists.ts';
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

let engine: Engine;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, apply } = openTestStore());
});

/** Two accounts with a little of everything. */
function fill(): void {
  const bounced = sent('Zoe@there.example', { subject: 'ärger mit dem Zug', date: NOW - 5 * DAY });
  const full = sent('anna@there.example', { subject: 'Zebra', date: NOW - 4 * DAY });
  const ours = sent(['Ben@other.example', 'x@other.example'], { subject: 'ball', date: NOW - 3 * DAY });
  apply(
    bounced,
    full,
    ours,
    sent('anna@there.example', { subject: 'Äpfel', date: NOW - 2 * DAY }),
    sent('carl@fine.example', { subject: 'Écoute', date: NOW - DAY }),
    reportOn(bounced, [bounceOf('Zoe@there.example')], { subject: 'Returned mail' }),
    reportOn(full, [bounceOf('anna@there.example', FULL)], { subject: 'Delivery failed' }),
    reportOn(ours, [bounceOf('ben@other.example', SPF), bounceOf('x@other.example', FULL)]),
    report([bounceOf('lost@nowhere.example')], { original: { subject: 'Quoted' }, subject: 'A report' }),
    life('carl@fine.example', { date: NOW - DAY / 2 }),
    life('anna@there.example', { date: NOW - 9 * DAY }),
  );
  const other = engine.run('accounts.add', { kind: 'files', name: '/a mail', config: {} });
  applyTo(engine, other.id, [sent('Aaron@x.example', { subject: 'Mitte', date: NOW - 6 * DAY })]);
}

/** All rows of a list, read page by page. */
function walk<Row>(read: (at: PageAt) => Page<Row>): Row[] {
  const rows: Row[] = [];
  for (let next: string | null = null, first = true; first || next !== null; first = false) {
    const page = read(pageAfter(next));
    rows.push(...page.rows);
    next = page.next;
  }
  return rows;
}

describe('orders', () => {
  beforeEach(fill);
  const sentBy = (sort: (typeof SENT_SORTS)[number], direction: 'asc' | 'desc', limit = 100) =>
    walk((at) => engine.query('sent.list', { ...PAGE, show: 'all', accountId: null, sort, direction, at, limit }));
  const peopleBy = (sort: (typeof RECIPIENT_SORTS)[number], direction: 'asc' | 'desc') =>
    engine.query('recipients.list', { ...PAGE, show: 'all', sort, direction }).rows.map((row) => row.address);

  it('sent mail: names and subjects without case and accents, the worst result first', () => {
    const subjects = ['Äpfel', 'ärger mit dem Zug', 'ball', 'Écoute', 'Mitte', 'Zebra'];
    expect(sentBy('subject', 'asc').map((row) => row.subject)).toEqual(subjects);
    expect(sentBy('subject', 'desc').map((row) => row.subject)).toEqual(subjects.toReversed());
    expect(sentBy('to', 'asc').map((row) => row.to)).toEqual([
      'Aaron@x.example',
      'anna@there.example',
      'anna@there.example',
      'Ben@other.example',
      'carl@fine.example',
      'Zoe@there.example',
    ]);
    expect(sentBy('to', 'asc')[1]?.subject, 'the newest of one recipient first').toBe('Äpfel');
    expect(sentBy('result', 'asc').map((row) => row.outcomes[0]?.outcome)).toEqual([
      'hard',
      'your-side',
      'soft',
      undefined,
      undefined,
      undefined,
    ]);
    expect(sentBy('account', 'asc').map((row) => row.account)[0]).toBe('/a mail');
    expect(sentBy('account', 'desc').map((row) => row.account)[5]).toBe('/a mail');
    expect(sentBy('date', 'asc').map((row) => row.subject)[0]).toBe('Mitte');
  });

  it('reports: by what they are about, not by what the server titled them', () => {
    const by = (sort: (typeof REPORT_SORTS)[number], direction: 'asc' | 'desc') =>
      engine.query('reports.list', { ...PAGE, tab: 'failures', sort, direction }).rows;
    expect(by('subject', 'asc').map((row) => row.originalSubject)).toEqual(['ärger mit dem Zug', 'ball', 'Zebra']);
    expect(by('recipient', 'desc').map((row) => row.recipients[0])).toEqual([
      'Zoe@there.example',
      'ben@other.example',
      'anna@there.example',
    ]);
    expect(by('reason', 'asc').map((row) => row.reason)).toEqual([
      'no-such-mailbox',
      'sender-auth-failed',
      'mailbox-full',
    ]);
    expect(engine.query('reports.list', { ...PAGE, tab: 'unmatched' }).rows[0]?.originalSubject).toBe('Quoted');
    const [first] = by('subject', 'asc');
    const bounceId = engine.query('reports.get', { id: first?.id ?? 0 }).bounces[0]?.id ?? 0;
    engine.run('reports.link', { bounceId, sentId: null });
    expect(engine.query('reports.list', { ...PAGE, tab: 'unmatched' }).rows.map((row) => row.originalSubject)).toEqual(
      expect.arrayContaining(['Quoted', null]),
    );
  });

  it('recipients: those that never bounced stand beyond the others', () => {
    expect(peopleBy('address', 'asc').slice(0, 2)).toEqual(['aaron@x.example', 'anna@there.example']);
    expect(peopleBy('verdict', 'asc')[0]).toBe('zoe@there.example');
    expect(peopleBy('sent', 'desc')[0]).toBe('anna@there.example');
    expect(peopleBy('soft', 'desc').slice(0, 2).toSorted()).toEqual(['anna@there.example', 'x@other.example']);
    expect(peopleBy('hard', 'asc')[0]).toBe('aaron@x.example');
    expect(peopleBy('last-life', 'desc').slice(0, 2)).toEqual(['carl@fine.example', 'anna@there.example']);
    expect(peopleBy('reason', 'asc')[0]).toMatch(/anna|x@other/);
  });

  it('pages fit together in every order, each row once, and backwards is the same list turned round', () => {
    for (const sort of SENT_SORTS) {
      const whole = sentBy(sort, 'desc').map((row) => row.id);
      expect(new Set(whole).size).toBe(6);
      for (const limit of [1, 2, 5]) expect(sentBy(sort, 'desc', limit).map((row) => row.id)).toEqual(whole);
      if (sort !== 'account') expect(sentBy(sort, 'asc', 1).map((row) => row.id)).toEqual(whole.toReversed());
    }
    for (const sort of RECIPIENT_SORTS) {
      const read = (limit: number, direction: 'asc' | 'desc') =>
        walk((at) => engine.query('recipients.list', { ...PAGE, show: 'all', sort, direction, at, limit })).map(
          (row) => row.address,
        );
      const whole = read(100, 'desc');
      expect(new Set(whole).size).toBe(whole.length);
      expect(whole.length).toBe(7);
      expect(read(2, 'desc')).toEqual(whole);
    }
  });

  it.each(['', 'example'])('pages read upwards and pages at a place are the same list, searched for %j', (search) => {
    for (const sort of SENT_SORTS) {
      for (const direction of DIRECTIONS) {
        const input = { ...PAGE, show: 'all', accountId: null, sort, direction, search, limit: 2 } as const;
        const read = (at: PageAt, limit = 2) => engine.query('sent.list', { ...input, at, limit });
        const place = (rank: number) => read({ kind: 'place', rank });
        const ids = (page: Page<{ readonly id: number }>) => page.rows.map((row) => row.id);
        const whole = ids(read(TOP, 100));
        const places = [0, 1, 2, 3, 4, 5, 6, 1000];
        expect(places.map((rank) => ids(place(rank)))).toEqual(
          places.map((rank) => whole.slice(Math.min(rank, 4)).slice(0, 2)),
        );
        expect(places.map((rank) => place(rank).skipped)).toEqual(places.map((rank) => Math.min(rank, 4)));
        const upwards: number[] = [];
        const last = place(1000);
        expect(last.next).toBeNull();
        for (let page = last; ; ) {
          upwards.unshift(...ids(page));
          if (!page.previous) break;
          page = read({ kind: 'before', row: page.previous, from: null });
        }
        expect([sort, direction, upwards]).toEqual([sort, direction, whole]);
        const [second, fourth] = [place(1).start ?? '', place(3).start ?? ''];
        const top = read({ kind: 'before', row: fourth, from: second }, 5);
        expect(ids(top)).toEqual(whole.slice(1, 3));
        expect(top).toMatchObject({ previous: null, above: 1 });
        expect(ids(read(pageAfter(top.next)))).toEqual(whole.slice(3, 5));
        const again = read({ kind: 'with', row: fourth });
        expect(ids(again)).toEqual(whole.slice(3, 5));
        expect(again).toMatchObject({ previous: fourth, start: fourth, above: 0 });
      }
    }
  });

  it('a list that begins with a row counts what stands before it', () => {
    for (const search of ['', 'example']) {
      for (const sort of SENT_SORTS) {
        const input = { ...PAGE, search, show: 'all', accountId: null, sort } as const;
        const whole = engine.query('sent.list', input);
        const second = engine.query('sent.list', { ...input, limit: 2, at: pageAfter(whole.start ?? null) });
        const again = engine.query('sent.list', { ...input, at: { kind: 'top', from: second.start ?? null } });
        expect([sort, again.above]).toEqual([sort, 1]);
        expect(again.rows.map((row) => row.id)).toEqual(whole.rows.slice(1).map((row) => row.id));
      }
    }
    const { start } = engine.query('sent.list', { ...PAGE, show: 'all', accountId: null });
    apply(sent('new@there.example', { date: NOW }), sent('new@there.example', { date: NOW + 1 }));
    const at: PageAt = { kind: 'top', from: start ?? null };
    const live = engine.query('sent.list', { ...PAGE, at, show: 'all', accountId: null });
    expect(live).toMatchObject({ above: 2, total: 8 });
    expect(live.rows).toHaveLength(6);
  });
});

describe('what is found is sorted the same way as the whole list', () => {
  it('whatever the subjects are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 }), (subjects) => {
        const store = openTestStore();
        store.apply(...subjects.map((subject, i) => sent(`p${i % 3}@there.example`, { subject, date: NOW - i })));
        for (const sort of ['subject', 'to', 'result'] as const) {
          for (const direction of DIRECTIONS) {
            const input = { ...PAGE, show: 'all', accountId: null, sort, direction } as const;
            const ids = (search: string, limit: number) =>
              walk((at) => store.engine.query('sent.list', { ...input, search, at, limit })).map((r) => r.id);
            const whole = ids('', 100);
            expect(whole).toHaveLength(subjects.length);
            expect(ids('', 3)).toEqual(whole);
            expect(ids('there', 4)).toEqual(whole);
          }
        }
        store.engine.close();
      }),
      { numRuns: 30 },
    );
  });
});

describe('values of operators', () => {
  it('are those that occur, by their beginning', () => {
    fill();
    const values = (operator: 'to' | 'from' | 'domain' | 'mta' | 'code' | 'status', prefix: string) =>
      engine.query('search.values', { list: 'sent', operator, prefix, limit: 8 });
    expect(values('to', 'A')).toEqual(['aaron@x.example', 'anna@there.example']);
    expect(values('domain', '')).toEqual([
      'fine.example',
      'nowhere.example',
      'other.example',
      'there.example',
      'x.example',
    ]);
    expect(values('from', 'ek')).toEqual(['ekiri@studio.example']);
    expect(values('mta', 'mx.')).toEqual(['mx.studio.example', 'mx.there.example']);
    expect(values('code', '5')).toEqual(['550']);
    expect(values('status', '5.7')).toEqual(['5.7.23']);
    expect(values('to', '%')).toEqual([]);
    expect(engine.query('search.values', { list: 'sent', operator: 'to', prefix: '', limit: 2 })).toHaveLength(2);
  });
});
