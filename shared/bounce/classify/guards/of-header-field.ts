import { hasAny } from '../words/answer-words.ts';
import { FIELD_NAMES, FIELDS, IN_MESSAGE } from '../words/word-classes.ts';
import { wordGuard } from './guard.ts';

const REACH = 6;

/** `the address in your From line bounces: no such mailbox`, `image host not found in message body` */
export const ofHeaderField = wordGuard('of-header-field', 'sender-rejected', ({ tokens, from, to }) => {
  for (let at = Math.max(1, from - REACH); at < from; at++) {
    if (FIELDS.has(tokens[at] ?? '') && FIELD_NAMES.has(tokens[at - 1] ?? '')) return true;
  }
  const next = tokens[to] === 'name' ? to + 1 : to;
  return tokens[next] === 'in' && hasAny(tokens, next + 1, next + 3, IN_MESSAGE);
});
