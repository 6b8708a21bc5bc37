import { describe, expect, it } from 'vitest';
import { isBackscatter, type OwnMail, type Unmatched } from '../../shared/matching/backscatter.ts';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 9, 14, 12);
const own = (more: Partial<OwnMail> = {}): OwnMail => ({
  identities: new Set(['ekiri@studio.example']),
  idDomains: new Set(['studio.example']),
  readFrom: AT - 100 * DAY,
  readUntil: AT + DAY,
  knowsRecipient: false,
  ...more,
});
const forged = (more: Partial<Unmatched> = {}): Unmatched => ({
  reportDate: AT,
  originalDate: AT - DAY,
  originalFrom: 'ekiri@studio.example',
  returnPath: null,
  originalKey: 'spam123@botnet.invalid',
  deliveredTo: ['ekiri@studio.example'],
  ...more,
});

describe('isBackscatter', () => {
  it('knows mail that a stranger sent in our name by its foreign Message-ID', () => {
    expect(isBackscatter(forged(), own())).toBe(true);
  });

  it('knows the report on a stranger’s message that strayed here', () => {
    const stray = forged({ originalFrom: 'x@else.example', deliveredTo: ['y@else.example'] });
    expect(isBackscatter(stray, own())).toBe(true);
    expect(isBackscatter({ ...stray, originalKey: null }, own())).toBe(false);
  });

  it.each<[string, Partial<Unmatched>, Partial<OwnMail>]>([
    ['nothing of our own is known', {}, { identities: new Set() }],
    ['the id is of a system we send through', { originalKey: 'abc@studio.example' }, {}],
    ['the person was written to before', {}, { knowsRecipient: true }],
    ['our sent mail of that time has not been read', { originalDate: AT - 200 * DAY }, {}],
    ['our sent mail has not been read that far', { originalDate: AT + 2 * DAY }, {}],
    ['no sent mail has been read', {}, { readFrom: null, readUntil: null }],
    ['no id is quoted', { originalKey: null }, {}],
    [
      'it came from another name at our domain',
      { originalFrom: 'shop@studio.example', originalKey: 'a@studio.example' },
      {},
    ],
    [
      'it came to a VERP address of ours',
      { originalFrom: null, deliveredTo: ['b+1@studio.example'], originalKey: 'a@studio.example' },
      {},
    ],
  ])('stays in doubt where %s', (_name, report, mail) => {
    expect(isBackscatter(forged(report), own(mail))).toBe(false);
  });
});
