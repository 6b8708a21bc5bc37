// What the rest of the app has to tell, in both languages. That every id has words in both is for the compiler to see; what they
// say, and that no language takes words of the other, stands here.
import { describe, expect, it } from 'vitest';
import { de } from '../../renderer/strings/de.ts';
import { en } from '../../renderer/strings/en.ts';
import type { ReportSign } from '../../shared/bounce/report.ts';
import { SIGN_IDS } from '../../shared/bounce/signs.ts';
import { type Said, speak, type WordsFor } from '../../shared/domain/said.ts';
import type { MatchSign } from '../../shared/matching/match-sign.ts';

/** One of each id: a new one does not compile until it stands here. */
type OneOfEach<Union extends Said> = { readonly [Id in Union['id']]: Omit<Extract<Union, { readonly id: Id }>, 'id'> };

function all<Union extends Said>(samples: OneOfEach<Union>): readonly Union[] {
  return Object.entries<object>(samples).map(([id, values]) => ({ id, ...values }) as unknown as Union);
}

const MATCH = all<MatchSign>({
  'by-hand': {},
  'original-id': { messageId: '<a@b>' },
  'rewritten-id': { messageId: '<a@b>' },
  answers: { messageId: '<a@b>' },
  'refers-to': { messageId: '<a@b>' },
  'after-sending': { ms: 40_000 },
  'before-sending': { ms: 40_000 },
  'same-recipient': {},
  'same-subject': { subject: 'Sommerfest' },
  'subject-begins-alike': {},
  'subject-in-subject': { subject: 'Sommerfest' },
  'subject-in-text': { subject: 'Sommerfest' },
  'same-date': {},
  'same-sender': {},
  'only-message': {},
  'others-fit': { count: 2 },
  'passed-on': { address: 'a@b.example', failed: 'c@d.example' },
  'no-recipient': { address: 'a@b.example' },
  'as-written': { text: 'sent to this recipient' },
});

const REPORT: readonly ReportSign[] = [...SIGN_IDS.map((id) => ({ id })), { id: 'as-written', text: 'null sender' }];

/** Terms of the mail standards are the same in every language. */
const TERMS: ReadonlySet<string> = new Set(['report-type', 'failed-recipients-field', 'auto-submitted']);
/** Sentences that an earlier version stored, and words of servers and systems, stay as they are. */
const OTHERS_WORDS: ReadonlySet<string> = new Set(['as-written']);
const ENGLISH = /\b(?:the|and|your|with|this|that|from|not|of|is|are|was|it|for|by|port|folders|sent|names|same)\b/i;
const GERMAN = /\b(?:der|die|das|und|nicht|von|ist|für|mit|ein|eine|gleicher)\b|[äöüß]/i;

function describeWords<Union extends Said>(
  what: string,
  samples: readonly Union[],
  english: WordsFor<Union>,
  german: WordsFor<Union>,
): void {
  describe(what, () => {
    it.each(samples.filter(({ id }) => !OTHERS_WORDS.has(id)).map((said) => [said.id, said] as const))(
      '%s is told in the words of each language',
      (_, said) => {
        const [inEnglish, inGerman] = [speak(english, said), speak(german, said)];
        for (const text of [inEnglish, inGerman]) expect(text).not.toMatch(/undefined|NaN|\[object|^$/);
        if (!TERMS.has(said.id)) expect(inGerman).not.toBe(inEnglish);
        expect(inGerman.replace(/„[^“]*“/g, '')).not.toMatch(ENGLISH);
        expect(inEnglish).not.toMatch(GERMAN);
      },
    );

    it('stands in the same ids in both', () => {
      expect(Object.keys(german).toSorted()).toEqual(Object.keys(english).toSorted());
      expect(samples.map(({ id }) => id).toSorted()).toEqual(Object.keys(english).toSorted());
    });
  });
}

describeWords('what spoke for a match', MATCH, en.matchSigns, de.matchSigns);
describeWords('what speaks for a report', REPORT, en.reportSigns, de.reportSigns);

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

  it('is told of a clock that is wrong', () => {
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
