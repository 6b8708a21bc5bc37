// What one call answers about a sent message: its recipients, the outcome of each, and the report of the bounce shown.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReportFact } from '../../electron/intake/facts.ts';
import type { Engine } from '../../electron/store/engine.ts';
import { bounceOf, FULL, MINUTE, NOW, openTestStore, reportOn, sent } from './facts.ts';

let engine: Engine;
let apply: ReturnType<typeof openTestStore>['apply'];
beforeEach(() => {
  ({ engine, apply } = openTestStore());
});

const ANNA = 'anna@a.example';
const BEN = 'ben@b.example';
const CARL = 'carl@c.example';
const DORA = 'dora@d.example';
const message = () => sent([ANNA, BEN, CARL, DORA]);
const get = (to?: string | null) => engine.query('sent.get', { id: 1, ...(to === undefined ? {} : { to }) });
const reportOf = (fact: ReportFact): string => new TextDecoder().decode(fact.source);

describe('a sent message', () => {
  it('comes with the report of the recipient with the worst news, or of the one that is asked for', () => {
    const letter = message();
    const soft = reportOn(letter, [bounceOf(BEN, FULL)], { source: Buffer.from('the soft report') });
    const hard = reportOn(letter, [bounceOf(CARL)], { source: Buffer.from('the hard report') });
    apply(letter, soft, hard);
    expect(get().report?.source).toBe(reportOf(hard));
    expect(get(null).report?.source).toBe(reportOf(hard));
    expect(get('Ben@B.example').report?.source).toBe(reportOf(soft));
    expect(get('nobody@x.example').report?.source).toBe(reportOf(hard));
    expect(get(ANNA).report).toBeNull();
    const { report } = get(BEN);
    expect(report).toEqual(engine.query('reports.get', { id: report?.id ?? 0 }));
  });

  it('comes with the report that decides, not with the last warning', () => {
    const letter = message();
    const waits = bounceOf(ANNA, { ...FULL, action: 'delayed', type: 'none' });
    const at = (minutes: number, text: string) => ({
      date: NOW - 60 * MINUTE + minutes * MINUTE,
      source: Buffer.from(text),
    });
    apply(
      letter,
      reportOn(letter, [waits], at(1, 'first warning')),
      reportOn(letter, [waits], at(2, 'second warning')),
    );
    expect(get().report?.source).toBe('second warning');
    apply(reportOn(letter, [bounceOf(ANNA)], at(3, 'failed')), reportOn(letter, [waits], at(4, 'third warning')));
    expect(get().report?.source).toBe('failed');
  });

  it('comes without one where nothing came back', () => {
    apply(message());
    expect(get()).toMatchObject({ report: null, recipients: [{ bounces: [] }, {}, {}, {}] });
  });

  it('says where each recipient stands, also after the user has decided', () => {
    const letter = message();
    apply(letter, reportOn(letter, [bounceOf(CARL)]));
    const standings = () => get().recipients.map(({ standing }) => standing);
    const good = { verdict: 'ok', override: null };
    expect(standings()).toEqual([good, good, { verdict: 'bad', override: null }, good]);
    engine.run('recipients.override', { address: CARL, verdict: 'ok' });
    engine.run('recipients.override', { address: DORA, verdict: 'bad' });
    expect(standings().slice(2)).toEqual([
      { verdict: 'ok', override: 'ok' },
      { verdict: 'bad', override: 'bad' },
    ]);
  });
});

describe('a report', () => {
  it('comes with the addresses that it is about, as far as anything was sent to them', () => {
    const slip = 'maria.lopez@gmial.com';
    const letter = sent([ANNA, slip]);
    apply(letter, reportOn(letter, [bounceOf(slip), bounceOf(ANNA, FULL)]));
    const { report } = get();
    expect(report?.people).toEqual([
      { address: ANNA, verdict: 'ok', override: null, suggestion: null },
      { address: slip, verdict: 'bad', override: null, suggestion: 'maria.lopez@gmail.com' },
    ]);
  });

  it('is about whom the user wrote to where a forwarder failed', () => {
    const letter = sent(ANNA);
    apply(letter, reportOn(letter, [bounceOf('anna@home.example', { originalRecipient: ANNA })]));
    expect(get().report?.people).toMatchObject([{ address: ANNA }]);
  });
});
