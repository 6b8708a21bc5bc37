import { ARTICLES, HALF_IFS, IFS, SLOVENIAN_NOUNS, SUPPOSING } from '../words/word-classes.ts';
import type { Doubt } from './doubt.ts';

/** `如果收件人不存在`, `หากไม่พบผู้รับ`: no space parts the condition from what it supposes. */
const SUPPOSED = /如果|若|假如|หาก|ถ้า/;
/** `수신자가 존재하지 않는 경우`: behind it. */
const CASE = '경우';

/** `if the address does not exist`, `too many unknown users`, `12 invalid recipients`: a condition, a count, another thing. */
export const ofCondition: Doubt = {
  id: 'of-condition',
  holds: ({ before, named, behind }) => {
    const counted = named.includes('recipients');
    if (before.some((word) => SUPPOSING.has(word) || (counted && /^\d\d?$/.test(word)))) return true;
    const last = before.at(-1) ?? '';
    const first = ARTICLES.has(last) ? (before.at(-2) ?? '') : '';
    if (last === 'ce' && SLOVENIAN_NOUNS.has(named[0] ?? '')) return true;
    if (IFS.has(last) || IFS.has(first) || HALF_IFS.has(first)) return true;
    return named.some((word) => SUPPOSED.test(word)) || behind.some((word) => word.startsWith(CASE));
  },
};
