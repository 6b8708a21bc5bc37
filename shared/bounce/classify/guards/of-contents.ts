import { hasAny } from '../words/answer-words.ts';
import { CONTENTS } from '../words/word-classes.ts';
import { wordGuard } from './guard.ts';

const REACH = 6;

/** `attachment names an unknown user`, `link to a suspended account` */
export const ofContents = wordGuard('of-contents', 'spam-content', ({ tokens, from }) =>
  hasAny(tokens, from - REACH, from, CONTENTS),
);
