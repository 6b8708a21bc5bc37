// What a bounce tells of its reason: the words, where they stand, and how sure they are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certaintyOf } from '../../renderer/report/certainty.ts';
import { ruleText } from '../../renderer/report/rule-text.ts';
import { normalizeWords } from '../../shared/bounce/classify/words/normalize-words.ts';
import type { ParsedBounce } from '../../shared/bounce/report.ts';
import type { Rule } from '../../shared/bounce/rule.ts';
import { locateFacts } from '../../shared/report/facts.ts';
import { read } from '../bounce/read-fixture.ts';
import { answer } from './answer.ts';
import { ROWS } from './rows.ts';
import { SURVEYS } from './survey/index.ts';

const LINES = [...ROWS, ...SURVEYS.flatMap(({ lines }) => lines)].map(({ line }) => line);

const quoted = (line: string, { at }: Rule): string | null => (at == null ? null : line.slice(at.start, at.end));

/** The halves of `mailbox … full` as they are read. */
function halves(said: string): readonly string[] {
  return said.split(/ […?] /).map((half) => normalizeWords(half.replace(/\*$/, '')));
}

describe('where the words stand', () => {
  test.each([
    ['550 5.1.1 <max@else.example>: user unknown', 'user unknown'],
    ['550 <max@else.example>: User_Unknown!', 'User_Unknown'],
    ['550 5.2.2 X', '5.2.2'],
    ["550 l'adresse n’existe pas", 'adresse n’existe pas'],
    ['550 Пользователь не найден.', 'Пользователь не найден'],
    ['550 Empfänger unbekannt, bitte prüfen', 'Empfänger unbekannt'],
    ['550 Empfa\u0308nger unbekannt, bitte prüfen', 'Empfa\u0308nger unbekannt'],
    ['550 抱歉,用户不存在,请核对', '用户不存在'],
    ['550 The mailbox of Lea is full, sorry', 'mailbox of Lea is full'],
    ['554 Probable junk detected', 'Probable junk'],
  ])('in “%s” they are “%s”', (line, words) => {
    expect(quoted(line, answer(line, { recipient: 'lea@example.com' }).rule)).toBe(words);
  });

  test.each([
    ['550 X', { status: '5.2.2' }],
    ['', { diagnostic: null, humanText: 'lea@example.com: user unknown' }],
    ['', { diagnostic: null }],
    ['550 User unknown', { action: 'delivered' }],
  ] as const)('of “%s” %j is nowhere in the server’s words', (line, more) => {
    expect(answer(line, more).rule.at).toBeNull();
  });

  test('is told of everything that the server’s words decide', () => {
    const lost = LINES.map((line) => ({ line, rule: answer(line).rule })).filter(({ line, rule }) => {
      if (rule.where !== 'diagnostic') return false;
      const words = normalizeWords(quoted(line, rule) ?? '');
      const [first = '', second = first] = halves(rule.said ?? '');
      return !words.includes(first) || !words.includes(second);
    });
    expect(lost).toEqual([]);
  });

  test('lies in the server’s words, whatever these are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom(...LINES), (noise, line) => {
        const diagnostic = `${noise} ${line}`;
        const { at } = answer(line, { diagnostic }).rule;
        if (at != null) expect(0 <= at.start && at.start < at.end && at.end <= diagnostic.length).toBe(true);
      }),
    );
  });

  test('is what the report shows, though a guard overruled it', async () => {
    const report = await read(`From: MAILER-DAEMON@mx.example
To: me@studio.example
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

Your message was not delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; lea@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <max@else.example>: user unknown

--b--
`);
    const bounce = report.bounces[0] as ParsedBounce;
    expect(bounce.rule.guards).toEqual(['of-another-address']);
    const status = report.deliveryStatus ?? '';
    const shown = locateFacts({ ...report, source: '' }, bounce)
      .filter(({ fact, text }) => fact === 'reason' && text === 'report')
      .map(({ from, to }) => status.slice(from, to));
    expect(shown).toEqual(['user unknown']);
  });
});

describe('what it says to people', () => {
  test.each([
    ['550 Empfänger unbekannt', 'empfänger unbekannt'],
    ['550 Пользователь с этим именем не найден', 'пользователь … не найден'],
    ['550 The user isn’t known', 'user is not known'],
  ])('of “%s” keeps the accents: %s', (line, said) => {
    expect(answer(line).rule.said).toBe(said);
  });

  const nothing = ruleText({ by: 'nothing', said: null, provider: null, where: null, guards: [] });

  test('names words or a code wherever one decided', () => {
    const rules = LINES.map((line) => answer(line)).filter(({ reason }) => reason !== 'unknown');
    expect(rules.filter(({ rule }) => rule.by === 'topic').length).toBeGreaterThan(50);
    expect(rules.filter(({ rule }) => ruleText(rule) === nothing || rule.said === null)).toEqual([]);
  });

  test.each([
    ['550 User unknown', {}, 'sure'],
    ['550 User unknown', { phase: 'mail' }, 'likely'],
    ['550 mail from an unknown user', {}, 'likely'],
    ['550 <max@else.example>: user unknown', { recipient: 'lea@example.com' }, 'unsure'],
    ['554 this was found to be junk', {}, 'likely'],
    ['550 X', {}, 'unsure'],
  ] as const)('of “%s” %j is %s', (line, more, certainty) => {
    expect(certaintyOf(answer(line, more))).toBe(certainty);
  });
});
