// The signs that speak for a match, in both languages.
import { describe, expect, it } from 'vitest';
import { de } from '../../renderer/strings/de.ts';
import { en } from '../../renderer/strings/en.ts';
import { speak } from '../../shared/domain/said.ts';

describe('the time between', () => {
  it.each([
    [180_000, '3 minutes after sending', '3 Minuten nach dem Senden'],
    [86_400_000, '1 day after sending', '1 Tag nach dem Senden'],
    [5 * 86_400_000, '5 days after sending', '5 Tage nach dem Senden'],
    [60_000, '1 minute after sending', '1 Minute nach dem Senden'],
    [119_999, '1 minute after sending', '1 Minute nach dem Senden'],
    [999, 'less than a second after sending', 'weniger als eine Sekunde nach dem Senden'],
    [0, 'less than a second after sending', 'weniger als eine Sekunde nach dem Senden'],
  ])('%i ms', (ms, english, german) => {
    expect(speak(en.matchSigns, { id: 'after-sending', ms })).toBe(english);
    expect(speak(de.matchSigns, { id: 'after-sending', ms })).toBe(german);
  });

  it('mentions a clock that is wrong', () => {
    const sign = { id: 'before-sending', ms: 7_200_000 } as const;
    expect(speak(de.matchSigns, sign)).toBe('2 Stunden vor dem Senden, nach der Uhr des Servers');
  });
});

describe('what others have written', () => {
  it('stays as it is', () => {
    const sign = { id: 'as-written', text: 'original Message-ID <a, b@x.example>' } as const;
    for (const { matchSigns } of [en, de]) expect(speak(matchSigns, sign)).toBe(sign.text);
  });

  it('and a quoted subject, whatever stands in it', () => {
    const sign = { id: 'same-subject', subject: 'the list, and more' } as const;
    expect(speak(de.matchSigns, sign)).toBe('gleicher Betreff „the list, and more“');
  });
});
