import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../electron/store/engine.ts';
import type { ParsedReport } from '../../shared/bounce/report.ts';
import type { Rule } from '../../shared/bounce/rule.ts';
import type { PageAt } from '../../shared/domain/lists.ts';
import type { Page, SentRow } from '../../shared/domain/views.ts';
import { bounceOf, DAY, FULL, NOW, openTestStore, PAGE, pageAfter, report, reportOn, SPF, sent } from './facts.ts';

let engine: Engine;
let accountId: number;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, accountId, apply } = openTestStore());
});

type Show = 'all' | 'bounced' | 'hard' | 'soft' | 'delayed' | 'your-side';
const SHOWS: readonly Show[] = ['all', 'bounced', 'hard', 'soft', 'delayed', 'your-side'];

function everyPage(limit: number, show: Show, search = ''): string[] {
  const subjects: string[] = [];
  for (let next: string | null = null, first = true; first || next !== null; first = false) {
    const asked = { show, search, accountId: null, at: pageAfter(next), limit };
    const page: Page<SentRow> = engine.query('sent.list', asked);
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    subjects.push(...page.rows.map((row) => row.subject));
    next = page.next;
  }
  return subjects;
}

describe('pages', () => {
  it('give every row once, newest first, also where many share a time', () => {
    const many = Array.from({ length: 23 }, (_, i) =>
      sent('anna@there.example', { subject: String(i), date: NOW - Math.floor(i / 5) * DAY }),
    );
    apply(...many);
    const whole = everyPage(100, 'all');
    expect(new Set(whole).size).toBe(23);
    for (const limit of [1, 5, 7, 22, 23, 24]) expect(everyPage(limit, 'all')).toEqual(whole);
    expect(everyPage(4, 'all', 'anna')).toEqual(whole);
  });

  it('stay in place while mail comes in', () => {
    apply(...[3, 2, 1].map((i) => sent('anna@there.example', { subject: String(i), date: NOW - i * DAY })));
    const first = engine.query('sent.list', { ...PAGE, limit: 2, show: 'all', accountId: null });
    apply(sent('anna@there.example', { subject: 'new', date: NOW }));
    const at = pageAfter(first.next);
    const second = engine.query('sent.list', { ...PAGE, at, limit: 2, show: 'all', accountId: null });
    expect([...first.rows, ...second.rows].map((row) => row.subject)).toEqual(['1', '2', '3']);
  });

  it.each([
    '',
    'x',
    '1',
    '[]',
    '[0]',
    '[0,1]',
    '[0,1,2,3]',
    '[0,1.5,2]',
    '[9,1,2]',
    '["0",1,2]',
    '[0,null,2]',
    "[0,1' OR 1=1,2]",
  ])('refuse the row %j', (row) => {
    const known = '[0,1,2]';
    const pages: readonly PageAt[] = [
      { kind: 'top', from: row },
      { kind: 'with', row },
      { kind: 'after', row },
      { kind: 'before', row, from: null },
      { kind: 'before', row: known, from: row },
    ];
    for (const at of pages) {
      const list = () => engine.query('sent.list', { ...PAGE, at, show: 'all', accountId: null });
      expect(list, at.kind).toThrow(expect.objectContaining({ code: 'bad-input' }));
    }
  });
});

describe('filters and totals', () => {
  it('agree', () => {
    const kinds = [{}, FULL, SPF, { ...FULL, action: 'delayed', type: 'none' }] as const;
    for (const [i, more] of kinds.entries()) {
      const message = sent(`p${i}@there.example`, { subject: String(i), date: NOW - i * DAY });
      apply(message, reportOn(message, [bounceOf(`p${i}@there.example`, more)]));
    }
    apply(sent('fine@there.example', { subject: 'fine', date: NOW - 9 * DAY }));
    const expected: Record<Show, string[]> = {
      all: ['0', '1', '2', '3', 'fine'],
      bounced: ['0', '1', '2'],
      hard: ['0'],
      soft: ['1'],
      delayed: ['3'],
      'your-side': ['2'],
    };
    for (const show of SHOWS) {
      for (const account of [null, accountId]) {
        const page = engine.query('sent.list', { ...PAGE, show, accountId: account });
        expect(page.rows.map((row) => row.subject)).toEqual(expected[show]);
        expect(page.total).toBe(expected[show].length);
      }
      expect(engine.query('sent.list', { ...PAGE, show, accountId: 99 })).toMatchObject({ rows: [], total: 0 });
    }
  });

  it('reports carry what the list shows', () => {
    const message = sent(['a@x.example', 'b@y.example']);
    const failed = reportOn(message, [bounceOf('a@x.example', FULL), bounceOf('b@y.example')]);
    apply(message, failed, report([bounceOf('c@z.example')]));
    const page = engine.query('reports.list', { ...PAGE, tab: 'failures' });
    expect(page.total).toBe(1);
    expect(page.rows[0]).toMatchObject({
      kind: 'failed',
      from: 'Mail Delivery System <mailer-daemon@mx.studio.example>',
      recipients: ['a@x.example', 'b@y.example'],
      reason: 'no-such-mailbox',
      type: 'hard',
      side: 'address',
      subject: 'Undelivered Mail Returned to Sender',
      originalSubject: 'Offer',
      sentId: 1,
    });
    expect(engine.query('reports.list', { ...PAGE, tab: 'unmatched' }).rows[0]?.sentId).toBeNull();
  });

  it('a report gives its source back as it was read', () => {
    const latin = Uint8Array.from([0x53, 0xfc, 0xdf]);
    const cut = new TextEncoder().encode('Süß').slice(0, 4);
    apply(
      report([], { source: new TextEncoder().encode('Süß €'), subject: 'utf-8' }),
      report([], { source: latin, subject: 'latin-1' }),
      report([], { source: cut, sourceTruncated: true, subject: 'cut' }),
    );
    const sources = new Map(
      engine
        .query('reports.list', { ...PAGE, tab: 'unparsed' })
        .rows.map((row) => [row.subject, engine.query('reports.get', { id: row.id })]),
    );
    expect(sources.get('utf-8')?.source).toBe('Süß €');
    expect(sources.get('latin-1')?.source).toBe('Süß');
    expect([sources.get('utf-8')?.sourceCharset, sources.get('latin-1')?.sourceCharset]).toEqual(['utf-8', 'latin1']);
    expect(sources.get('cut')).toMatchObject({
      source: 'Sü',
      sourceTruncated: true,
      folder: 'INBOX',
      format: 'rfc3464',
    });
    expect(sources.get('cut')?.evidence).toEqual([{ id: 'null-sender', weight: 2 }]);
  });
});

describe('the signs of a report that an earlier version has read', () => {
  it('are shown as they were written', () => {
    const stored = [{ sign: 'null sender', weight: 2 }] as unknown as ParsedReport['evidence'];
    apply(report([bounceOf('anna@there.example')], { parsed: { evidence: stored } }));
    const [row] = engine.query('reports.list', { ...PAGE, tab: 'unmatched' }).rows;
    expect(engine.query('reports.get', { id: row?.id ?? 0 }).evidence).toEqual([
      { id: 'as-written', text: 'null sender', weight: 2 },
    ]);
  });
});

describe('what decided', () => {
  const bounce = () => {
    const [row] = engine.query('reports.list', { ...PAGE, tab: 'unmatched' }).rows;
    return engine.query('reports.get', { id: row?.id ?? 0 }).bounces[0];
  };

  it('is kept as it was found', () => {
    const rule: Rule = {
      by: 'words',
      said: 'mailbox … full',
      provider: null,
      where: 'human-text',
      guards: ['for-now'],
    };
    apply(report([bounceOf('anna@there.example', { rule })]));
    expect(bounce()?.rule).toEqual(rule);
  });

  it('is shown in the words of an earlier version until the report is read again', () => {
    apply(report([bounceOf('anna@there.example')]));
    engine.context.db.run("UPDATE bounce SET rule = 'phrase: user unknown, in answer to MAIL FROM'");
    const said = 'phrase: user unknown, in answer to MAIL FROM';
    expect(bounce()?.rule).toEqual({ by: 'as-written', said, provider: null, where: null, guards: [] });
  });
});

describe('search', () => {
  const find = (search: string, show: Show = 'all') => {
    const page = engine.query('sent.list', { ...PAGE, show, accountId: null, search });
    expect(page.total).toBe(page.rows.length);
    return page.rows.map((row) => row.subject);
  };

  it('finds the beginnings of words in addresses, names, subjects, reasons and codes', () => {
    const offer = sent('anna.smith@there.example', { subject: 'Offer for Zürich' });
    const news = sent(['list@club.example', 'ben@there.example'], { subject: 'News', date: NOW - 2 * DAY });
    const to = [{ address: 'x@y.example', name: 'Béatrice Dupont' }];
    apply(offer, news, reportOn(news, [bounceOf('ben@there.example')]), sent([], { subject: 'Named', to }));
    expect(find('zur')).toEqual(['Offer for Zürich']);
    expect(find('anna.sm')).toEqual(['Offer for Zürich']);
    expect(find('@there.example')).toEqual(['Offer for Zürich', 'News']);
    expect(find('there off')).toEqual(['Offer for Zürich']);
    expect(find('beatrice')).toEqual(['Named']);
    expect(find('5.1.1')).toEqual(['News']);
    expect(find('user unknown')).toEqual(['News']);
    expect(find('no-such-mailbox', 'hard')).toEqual(['News']);
    expect(find('there', 'soft')).toEqual([]);
    expect(find('zzz')).toEqual([]);
  });

  it.each([
    '"',
    '""',
    '*',
    'NOT',
    'AND OR',
    'a AND',
    '(',
    'people:x',
    '^a',
    '-',
    "'; DROP TABLE sent",
    '\u0000',
    'a\u0000b',
    'to:"',
    'subject:*',
    '👋',
    '\ud800x',
  ])('takes %j as plain words', (search) => {
    apply(sent('anna@there.example', { subject: 'Hello' }));
    expect(Array.isArray(find(search))).toBe(true);
  });

  it('understands operators', () => {
    const offer = sent('anna@gmail.com', { subject: 'Offer', date: Date.UTC(2026, 2, 10) });
    const news = sent(['ben@there.example'], { subject: 'News for anna', date: Date.UTC(2026, 4, 5) });
    const full = bounceOf('ben@there.example', { ...FULL, remoteMta: 'mx7.there.example' });
    apply(offer, news, reportOn(news, [full]));
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['to:anna', ['Offer']],
      ['anna', ['News for anna', 'Offer']],
      ['subject:anna', ['News for anna']],
      ['domain:gmail.com', ['Offer']],
      ['from:ekiri', ['News for anna', 'Offer']],
      ['ekiri', []],
      ['mta:mx7', ['News for anna']],
      ['code:452', ['News for anna']],
      ['status:4.2.2', ['News for anna']],
      ['reason:mailbox-full', ['News for anna']],
      ['reason:"mailbox is full"', ['News for anna']],
      ['type:soft', ['News for anna']],
      ['type:hard', []],
      ['side:recipient-server', ['News for anna']],
      ['is:bounced', ['News for anna']],
      ['is:delayed', []],
      ['before:2026-04', ['Offer']],
      ['after:2026-03-11', ['News for anna']],
      ['after:2026-03-10 before:2026-03-11', ['Offer']],
      ['to:ben before:2026-04', []],
      ['shape:round', []],
    ];
    for (const [search, subjects] of cases) expect([search, find(search)]).toEqual([search, subjects]);
    const recipients = (search: string) =>
      engine.query('recipients.list', { ...PAGE, show: 'all', search }).rows.map((row) => row.address);
    expect(recipients('side:recipient-server')).toEqual(['ben@there.example']);
    expect(recipients('before:2027')).toEqual(['ben@there.example']);
    expect(recipients('domain:gmail.com')).toEqual(['anna@gmail.com']);
    const reports = engine.query('reports.list', { ...PAGE, tab: 'failures', search: 'from:mailer-daemon type:soft' });
    expect(reports.total).toBe(1);
  });

  it('forgets the words of what is gone', () => {
    const message = sent('anna@there.example', { subject: 'Offer' });
    apply(message, reportOn(message, [bounceOf('anna@there.example')]));
    engine.run('accounts.remove', { id: accountId });
    expect(find('offer')).toEqual([]);
    expect(engine.query('recipients.list', { ...PAGE, show: 'all', search: 'anna' }).rows).toEqual([]);
  });
});
