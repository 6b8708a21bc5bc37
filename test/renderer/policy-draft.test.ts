import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, problemOf, readDraft, samePolicy } from '../../renderer/views/settings/policy-draft.ts';
import { DEFAULT_POLICY, usablePolicy } from '../../shared/verdict/policy.ts';

const draft = (change: Partial<Draft>): Draft => ({ ...draftOf(DEFAULT_POLICY), ...change });

describe('a policy that is being typed', () => {
  it('reads back as it was', () => {
    expect(readDraft(draftOf(DEFAULT_POLICY))).toEqual(DEFAULT_POLICY);
  });

  it.each([
    ['empty', { watchDays: '' }, 'watchDays'],
    ['zero', { watchTimes: '0' }, 'watchTimes'],
    ['a fraction', { badTimes: '5.5' }, 'badTimes'],
    ['a word', { badDays: 'ten' }, 'badDays'],
    ['too much', { watchDays: '4000' }, 'watchDays'],
    ['bad before watched', { badTimes: '2' }, 'badTimes'],
  ])('names the field that is wrong: %s', (_what, change, field) => {
    expect(problemOf(draft(change))?.field).toBe(field);
    expect(readDraft(draft(change))).toBeNull();
  });

  it('does not look at numbers that are not asked for', () => {
    const read = readDraft(draft({ softBad: false, badTimes: '', badDays: 'x' }));
    expect(read).toMatchObject({ softBad: false, watchTimes: 3 });
    expect(read && usablePolicy(read)).toEqual(read);
  });

  it('distinguishes policies by every field', () => {
    expect(samePolicy(DEFAULT_POLICY, { ...DEFAULT_POLICY })).toBe(true);
    expect(samePolicy({ ...DEFAULT_POLICY, softBad: false }, DEFAULT_POLICY)).toBe(false);
    expect(samePolicy({ ...DEFAULT_POLICY, badDays: 0 }, DEFAULT_POLICY)).toBe(false);
    expect(samePolicy(null, DEFAULT_POLICY)).toBe(false);
  });
});
