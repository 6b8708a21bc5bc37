// A phrase is needed only where the words of the vocabulary do not say the same: see shared/bounce/README.md.
import { expect, test } from 'vitest';
import { PHRASES } from '../../shared/bounce/classify/candidates.ts';
import { classify } from '../../shared/bounce/classify/classify.ts';
import { DOUBTS } from '../../shared/bounce/classify/doubts/index.ts';
import { GUARDS } from '../../shared/bounce/classify/guards/index.ts';
import { REASONS } from '../../shared/bounce/classify/reasons/index.ts';
import { readAnswer } from '../../shared/bounce/classify/words/answer.ts';
import { normalizeWords } from '../../shared/bounce/classify/words/normalize-words.ts';
import { findStatements } from '../../shared/bounce/classify/words/statements.ts';
import { inputOf } from './answer.ts';
import { ROWS } from './rows.ts';
import { HERS, OTHERS, PASSING } from './survey/guard-traps.ts';
import { SURVEYS } from './survey/index.ts';
import { LAST_TRAPS } from './survey/last-traps.ts';
import { MORE_TRAPS } from './survey/more-traps.ts';
import { TRAPS } from './survey/traps.ts';

const LINES = [
  ...[...ROWS, ...SURVEYS.flatMap(({ lines }) => lines)].map(({ line }) => line),
  ...[...TRAPS, ...MORE_TRAPS, ...LAST_TRAPS, ...HERS, ...OTHERS, ...PASSING],
].map((line) => ({ line, words: normalizeWords(line) }));

/** Sentences in which servers use a phrase: a neighbour may take a word of it for its own. */
const SENTENCES: readonly ((phrase: string) => string)[] = [
  ...[
    'attachment not read',
    'domain example.com',
    'message not delivered',
    'account of lea',
    'sender notified',
    'the host said so',
    'mailbox lea',
    'address lea@example.com',
    'please try another recipient',
  ].map((after) => (phrase: string) => `550 ${phrase}; ${after}`),
  ...[
    'recipient',
    'message not delivered',
    'address lea@example.com',
    'your mail',
    'the server says',
    'file returned',
    'domain example.com',
    'error',
  ].map((before) => (phrase: string) => `550 ${before}: ${phrase}`),
  (phrase) => phrase,
  (phrase) => `550 ${phrase}`,
  (phrase) => `550 The ${phrase} here`,
  (phrase) => `550 we are sorry but this ${phrase}`,
  (phrase) => `550 5.0.0 sorry, ${phrase} (#5.7.1)`,
  (phrase) => `550 5.1.1 ${phrase}: lea@example.com`,
  (phrase) => `450 4.1.1 ${phrase} in our system`,
  (phrase) => `550-${phrase} 550 please visit us`,
  (phrase) => `550 5.1.1 <lea@example.com>: Recipient address rejected: ${phrase} (in reply to RCPT TO command)`,
  (phrase) => `550 Mail from max@else.example to lea@example.com refused: ${phrase}`,
  (phrase) => `host mx.example.com[192.0.2.1] said: 554 ${phrase}. For more information see https://x.example/`,
  (phrase) => `smtp; 550 5.7.1 ${phrase}, please check the address and try again`,
  (phrase) => `Your message to lea@example.com could not be delivered. ${phrase}. Please contact your administrator.`,
];

const GAPS = [' ', ' lea ', ' of the person you wrote to '];

/** The phrase with each gap that it may have. */
function wordings(phrase: string): readonly string[] {
  const gaps = phrase.includes(' … ') ? GAPS : phrase.includes(' ? ') ? [' lea '] : [' '];
  return gaps.map((gap) => phrase.replace(/ […?] /g, gap).replace(/\*$/, ''));
}

/** Whether the vocabulary makes a statement of the phrase's own words that gives this reason with the same strength. */
function isSaidAnyway(reason: string, phrase: string, weak: boolean): boolean {
  const { tokens } = readAnswer(wordings(phrase)[0] ?? '');
  return findStatements(tokens).some((one) => one.reason === reason && one.weak === weak);
}

function reading(line: string, without?: string): string {
  const phrases = { find: (words: string) => PHRASES.find(words, without) };
  const more = line.includes('lea@example.com') ? { recipient: 'lea@example.com' } : {};
  const { reason, addressBad, rule } = classify(inputOf(line, more), { doubts: DOUBTS, guards: GUARDS, phrases });
  return [reason, addressBad, ...rule.guards].join(' ');
}

/** Whether an answer is read otherwise without the phrase: where a neighbour takes a word of it, or its place in it matters. */
function isNeeded(phrase: string): boolean {
  const first = normalizeWords(phrase.split(/ […?] /)[0]?.replace(/\*$/, '') ?? '');
  const lines = LINES.filter(({ words }) => words.includes(first)).map(({ line }) => line);
  const sentences = wordings(phrase).flatMap((wording) => SENTENCES.map((sentence) => sentence(wording)));
  return [...sentences, ...lines].some((line) => reading(line) !== reading(line, phrase));
}

test('no phrase says what the vocabulary says anyway, in every sentence', () => {
  const said = REASONS.flatMap(({ id, phrases, hints }) => [
    ...Object.values(phrases)
      .flat()
      .filter((phrase) => isSaidAnyway(id, phrase, false))
      .map((phrase) => ({ id, phrase })),
    ...hints.filter((hint) => isSaidAnyway(id, hint, true)).map((phrase) => ({ id, phrase })),
  ]);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter(({ phrase }) => !isNeeded(phrase)).map(({ id, phrase }) => `${id}: ${phrase}`)).toEqual([]);
}, 60_000);
