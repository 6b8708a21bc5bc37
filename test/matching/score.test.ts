import { describe, expect, it } from 'vitest';
import { delaySign } from '../../shared/matching/match-sign.ts';
import { bestCandidate, type Candidate, ENOUGH, type Wanted } from '../../shared/matching/score.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const AT = Date.UTC(2026, 9, 14, 12);

const wanted = (more: Partial<Wanted> = {}): Wanted => ({
  reportDate: AT,
  reportSubject: 'Undelivered Mail',
  humanText: null,
  subject: null,
  date: null,
  from: null,
  ...more,
});
const candidate = (sentId: number, age: number, subject = 'Offer 4471'): Candidate => ({
  sentId,
  subject,
  date: AT - age,
  from: 'ekiri@studio.example',
  elsewhere: null,
});

describe('bestCandidate', () => {
  it('takes the only message of the last minutes where the report quotes nothing', () => {
    const best = bestCandidate(wanted(), [candidate(1, 3 * MINUTE)]);
    expect(best?.sentId).toBe(1);
    expect(best?.evidence).toContainEqual({ id: 'after-sending', ms: 180_000 });
    expect(best?.score).toBeGreaterThanOrEqual(ENOUGH);
    expect(best?.score).toBeLessThan(0.9);
  });

  it('is surer with the subject and the date', () => {
    const sure = bestCandidate(wanted({ subject: 'offer  4471', date: AT - DAY }), [candidate(1, DAY)]);
    const less = bestCandidate(wanted({ subject: 'Offer 4471' }), [candidate(1, DAY)]);
    expect(sure?.score).toBeGreaterThan(less?.score ?? 1);
    expect(sure?.evidence).toContainEqual({ id: 'same-date' });
  });

  it('finds the subject in the subject and in the text of the report', () => {
    const two = [candidate(1, 2 * DAY, 'Invoice March'), candidate(2, DAY, 'Site visit')];
    expect(bestCandidate(wanted({ reportSubject: 'Unzustellbar: Invoice March' }), two)?.sentId).toBe(1);
    expect(bestCandidate(wanted({ humanText: 'Your message "invoice march" was not sent' }), two)?.sentId).toBe(1);
  });

  it('knows a subject that a server has cut', () => {
    const long = 'Invitation to the yearly meeting of the club in October';
    expect(bestCandidate(wanted({ subject: long.slice(0, 30) }), [candidate(1, DAY, long)])?.sentId).toBe(1);
  });

  it.each([
    ['another subject', wanted({ subject: 'Quite different' }), candidate(1, MINUTE)],
    ['another date', wanted({ date: AT - 4 * DAY, subject: 'Offer 4471' }), candidate(1, MINUTE)],
    ['long ago', wanted({ subject: 'Offer 4471' }), candidate(1, 11 * DAY)],
    ['not sent yet', wanted({ subject: 'Offer 4471' }), candidate(1, -2 * 3_600_000)],
    ['nothing but the recipient, among several', wanted(), null],
  ])('says nothing for %s', (_name, report, one) => {
    const several = [candidate(1, 3 * DAY), candidate(2, 4 * DAY)];
    expect(bestCandidate(report, one === null ? several : [one])).toBeNull();
  });

  it('forgives a clock that is some minutes wrong', () => {
    const best = bestCandidate(wanted({ subject: 'Offer 4471' }), [candidate(1, -5 * MINUTE)]);
    expect(best?.evidence).toContainEqual({ id: 'before-sending', ms: 300_000 });
  });

  it('takes the later of two equal ones and says its doubt', () => {
    const sure = bestCandidate(wanted({ subject: 'Offer 4471' }), [candidate(2, 2 * MINUTE)]);
    const best = bestCandidate(wanted({ subject: 'Offer 4471' }), [candidate(1, 5 * MINUTE), candidate(2, 2 * MINUTE)]);
    expect(best?.sentId).toBe(2);
    expect(best?.score).toBeLessThan(sure?.score ?? 0);
    expect(best?.evidence.at(-1)).toEqual({ id: 'others-fit', count: 1 });
  });
});

describe('a message of another account', () => {
  const elsewhere = (sentId: number, age: number): Candidate => ({
    ...candidate(sentId, age),
    elsewhere: 'club@x.example',
  });
  const quoting = wanted({ subject: 'Offer 4471', date: AT - MINUTE });

  it('is trusted a bit less than one of the account that got the report, and says so', () => {
    const here = bestCandidate(quoting, [candidate(1, MINUTE)]);
    const there = bestCandidate(quoting, [elsewhere(1, MINUTE)]);
    expect(there?.score).toBeLessThan(here?.score ?? 0);
    expect(there?.evidence).toEqual([...(here?.evidence ?? []), { id: 'other-account', account: 'club@x.example' }]);
  });

  it('comes after one of the account that got the report', () => {
    expect(bestCandidate(quoting, [elsewhere(1, MINUTE), candidate(2, MINUTE)])?.sentId).toBe(2);
  });

  it('is not matched by recipient and time alone, which a forged report has, too', () => {
    expect(bestCandidate(wanted(), [candidate(1, MINUTE)])?.sentId).toBe(1);
    expect(bestCandidate(wanted(), [elsewhere(1, MINUTE)])).toBeNull();
    expect(bestCandidate(wanted({ date: AT - MINUTE }), [elsewhere(1, MINUTE)])?.sentId).toBe(1);
    expect(bestCandidate(wanted({ humanText: 'about “Offer 4471”' }), [elsewhere(1, MINUTE)])?.sentId).toBe(1);
  });
});

describe('the time between', () => {
  it('says on which side of the sending', () => {
    expect(delaySign(AT, AT + 2000)).toEqual({ id: 'after-sending', ms: 2000 });
    expect(delaySign(AT, AT)).toEqual({ id: 'after-sending', ms: 0 });
    expect(delaySign(AT, AT - 2000)).toEqual({ id: 'before-sending', ms: 2000 });
  });
});
