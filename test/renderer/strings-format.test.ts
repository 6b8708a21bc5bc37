import { afterEach, describe, expect, it, vi } from 'vitest';
import { UPLOAD_LIMITS } from '../../shared/ipc/upload-limits.ts';

/** The formats as in a browser with these languages: they choose their locale when they are loaded. */
async function formatsIn(...languages: readonly string[]) {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages, platform: 'Linux' });
  return {
    ...(await import('../../renderer/format/number.ts')),
    ...(await import('../../renderer/format/time.ts')),
    ...(await import('../../renderer/strings/index.ts')),
  };
}

afterEach(() => vi.unstubAllGlobals());

/** Spaces that do not break are written as plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const NOW = new Date(2026, 10, 21, 12).getTime();
const at = (month: number, day: number, hour = 15, minute = 5, year = 2026): number =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe('numbers and dates in German', () => {
  it('have the comma, the point and the space of Germany', async () => {
    const german = await formatsIn('de-DE', 'en');
    expect(german.count(1_234_567)).toBe('1.234.567');
    expect(plain(german.share(0.0213))).toBe('2,1 %');
    expect(plain(german.coarseShare(0.87))).toBe('87 %');
    expect(german.rate(1, 7, german.s.app.of)).toBe('1 von 7');
    expect(plain(german.rate(5, 40, german.s.app.of))).toBe('12,5 %');
    expect(plain(german.bytes(5_200_000))).toBe('5,2 MB');
  });

  it('name days as Germans write them', async () => {
    const german = await formatsIn('de-DE');
    expect(german.dayHeading(NOW, NOW)).toBe('Heute');
    expect(german.dayHeading(at(11, 20), NOW)).toBe('Gestern');
    expect(german.dayHeading(at(11, 17), NOW)).toBe('17. November');
    expect(german.dayHeading(at(3, 2, 9, 0, 2025), NOW)).toBe('2. März 2025');
    expect(german.shortDay(at(11, 17), NOW)).toBe('17. Nov.');
    expect(german.shortDay(at(11, 17, 9, 0, 2025), NOW)).toBe('17.11.2025');
    expect(german.toTheMinute(at(11, 17))).toBe('17.11.2026, 15:05');
    expect(german.clock(at(11, 17, 9, 5))).toBe('09:05');
    expect(german.dayAndClock(at(11, 17), NOW)).toBe('17. Nov., 15:05');
    expect(german.exact(at(11, 17))).toMatch(/^Dienstag, 17\. November 2026 um 15:05:00 /);
  });

  it('say how long and how long ago', async () => {
    const german = await formatsIn('de-DE');
    expect(german.duration(32_000)).toBe('32 Sekunden');
    expect(german.duration(60_000)).toBe('60 Sekunden');
    expect(german.duration(5 * 86_400_000)).toBe('5 Tage');
    expect(german.ago(NOW, NOW)).toBe('heute');
    expect(german.ago(at(11, 18), NOW)).toBe('vor 3 Tagen');
    expect(german.ago(at(11, 23), NOW)).toBe('übermorgen');
    expect(german.s.timeline.after(german.duration(5 * 86_400_000))).toBe('5 Tage später');
  });

  it('follow the region of the reader', async () => {
    const swiss = await formatsIn('de-CH');
    expect(swiss.s.nav.sent).toBe('Gesendet');
    expect(swiss.count(1_234_567)).toMatch(/^1['’]234['’]567$/);
    const american = await formatsIn('en-US', 'de');
    expect(american.s.nav.sent).toBe('Sent');
    expect(american.shortDay(at(11, 17, 9, 0, 2025), NOW)).toBe('Nov 17, 2025');
    const french = await formatsIn('fr-FR');
    expect(french.s.nav.sent).toBe('Sent');
    expect(french.shortDay(at(11, 17), NOW)).toBe('17 Nov');
  });
});

describe('what is too much at once', () => {
  it.each([
    ['en', /16\sGB in all\. Nothing was opened/, /At most 200,000 files/],
    ['de', /insgesamt 16\sGB .*nichts geöffnet/, /höchstens 200\.000 Dateien/],
  ] as const)('is named in %s, with the limit and what to do', async (language, large, many) => {
    const { errors } = (await formatsIn('en-GB', 'de-DE')).ALL_STRINGS[language];
    const tooLarge = errors['too-large']({ file: 'Mail/all.mbox', limit: UPLOAD_LIMITS.bytes });
    expect(tooLarge.title).toContain('Mail/all.mbox');
    expect(tooLarge.text).toMatch(large);
    const tooMany = errors['too-many-files']({ file: 'Mail/1.eml', limit: UPLOAD_LIMITS.files });
    expect(tooMany.title).toContain('Mail/1.eml');
    expect(tooMany.text).toMatch(many);
    expect(errors['too-large']({ limit: 1024 ** 2 }).text).toMatch(/1\sMB/);
  });
});
