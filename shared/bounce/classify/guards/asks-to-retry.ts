import { phraseList } from '../reasons/phrase-list.ts';
import { wordSequences } from '../words/word-sequences.ts';
import type { Guard } from './guard.ts';

const ASKS = wordSequences(
  phraseList(`
    come back in
    come back later
    erneut versuchen
    essayez plus tard
    inténtelo más tarde
    later again
    noch einmal versuchen
    opnieuw proberen
    please retry
    probeer het later
    prøv igen
    przyślij później
    retry in
    retry later
    riprovare più tardi
    riprovi più tardi
    reintente más tarde
    réessayer
    réessayez
    send it later
    spróbuj ponownie
    später erneut
    später noch einmal
    tente mais tarde
    tente novamente
    try again
    try later
    försök igen
    повторите попытку
    попробуйте позже
  `).map((words) => [words, true] as const),
);

/**
 * `550 5.2.1 this person is getting mail faster than we allow, try again in an hour`: where no words condemn, but a code alone, an answer
 * that asks to come again says that it holds for now.
 */
export const asksToRetry: Guard = {
  id: 'asks-to-retry',
  asked: 'condemning',
  holds: ({ decision, answer: { tokens } }) =>
    decision.by === 'code' && tokens.some((_, at) => ASKS.longestAt(tokens, at) !== null)
      ? { reason: 'recipient-unavailable', because: 'asks-to-retry' }
      : null,
};
