// Whether an address is offered as one to write to instead: "please write to anna@new.example", "The new address is …", RFC 5321's
// "551 User not local; please try <anna@new.example>". Whoever is named so has not failed.

import { byLastWord, endingAt } from './ending-words.ts';
import { AFTER_ADDRESS, ASKS, BEFORE_ADDRESS, DENIALS, LEADS_TO_FAILED, NEW_ADDRESS } from './referral-words.ts';
import { anyOf } from './word-finder.ts';

/** contact: one to ask; new-address: where mail for the failed one goes from now on. */
export type Referral = 'contact' | 'new-address';

/** Words between "write to" and the address: "write to our new colleague Anna Berg at". */
const MOST_BETWEEN = 8;
/** Words before "contact" that may deny it: "was not able to contact". */
const MOST_DENYING = 4;
/** Characters of the longest sequence of words, and more. */
const LONGEST_SEQUENCE = 60;
/** Characters of a sentence that are looked at on either side. */
const REACH = 240;

const CONTACTS = byLastWord(BEFORE_ADDRESS.map(wordsOf));
const NEW_ONES = byLastWord(NEW_ADDRESS.map(wordsOf));
const DENYING = new Set(DENIALS);
const ASKING = new Set(ASKS);
const FAILED = new Set(LEADS_TO_FAILED);

/**
 * In: the text before an address and behind it, and how many words may stand between "please write to" and the address. Out: how
 * the sentence offers the address; null where it does not.
 */
export function referralIn(before: string, behind: string, between: number = MOST_BETWEEN): Referral | null {
  const near = between === 0 ? before.slice(-LONGEST_SEQUENCE) : before;
  if (!mayOffer(near, behind)) return null;
  const words = wordsOf(sentenceBefore(near));
  for (let last = words.length - 1; last >= Math.max(0, words.length - 1 - between); last--) {
    const isNew = endingAt(NEW_ONES, words, last);
    const length = Math.max(isNew, endingAt(CONTACTS, words, last));
    if (length > 0) return isDenied(words, last - length, last) ? null : isNew > 0 ? 'new-address' : 'contact';
    if (FAILED.has(words[last] ?? '')) break;
  }
  return isOfferedBehind(behind) ? 'new-address' : null;
}

/** They stand in nearly every report. */
const COMMON = new Set(['address', 'adresse', 'e-mail', 'email', 'mail', 'please']);
/** What is said behind an address begins right behind it. */
const LONGEST_AFTER = 40;
const LEADING = anyOf([...new Set([...BEFORE_ADDRESS, ...NEW_ADDRESS].map(longestWord))]);
const BEHIND = anyOf(AFTER_ADDRESS);

/** The word by which a sequence is looked for first: its longest that is not common. */
function longestWord(words: string): string {
  const all = words.split(' ');
  const rare = all.filter((word) => !COMMON.has(word) && word.length > 1);
  return (rare.length > 0 ? rare : all).reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** Most addresses stand in entries of a list, with no word of an offer beside them. */
function mayOffer(before: string, behind: string): boolean {
  return (
    (before.length > 2 && LEADING(before.slice(-REACH).toLowerCase())) ||
    (behind.length > 2 && BEHIND(behind.slice(0, LONGEST_AFTER).toLowerCase()))
  );
}

/** "could not contact", "failed to write to", but "if you cannot wait, please contact", "is not used: please contact". */
function isDenied(words: readonly string[], last: number, end: number): boolean {
  if (words.slice(last + 1, end + 1).some((word) => ASKING.has(word))) return false;
  for (let at = last; at > last - MOST_DENYING && at >= 0; at--) {
    if (ASKING.has(words[at] ?? '')) return false;
    if (DENYING.has(words[at] ?? '')) return true;
  }
  return false;
}

/** "anna@new.example is my new address", "anna@new.example までご連絡ください" */
function isOfferedBehind(behind: string): boolean {
  const text = sentenceBehind(behind)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[>"')\]」』】»”.,:\s]+/, '');
  return AFTER_ADDRESS.some((words) => text.startsWith(words));
}

/** A sentence ends with a mark and a space; in Chinese and Japanese with the mark alone. */
const SENTENCE_END = /[.!?;](?=\s)|[。！？；]/g;

function sentenceBefore(text: string): string {
  const near = text.slice(-REACH);
  let from = 0;
  for (const end of near.matchAll(SENTENCE_END)) if (!isAbbreviation(near, end.index)) from = end.index + 1;
  return near.slice(from);
}

/** "bzw. an", "e.g. to": one or two letters before the dot, or a code. */
function isAbbreviation(text: string, dot: number): boolean {
  return text[dot] === '.' && /(?:^|[\s.(])\p{L}{1,3}$/u.test(text.slice(Math.max(0, dot - 5), dot));
}

function sentenceBehind(text: string): string {
  const near = text.slice(0, REACH);
  const end = near.search(/[.!?;](?=\s)|[。！？；]|\n\s*\n/);
  return (end < 0 ? near : near.slice(0, end)).replace(/\s+/g, ' ');
}

/** Letters and digits of any alphabet; "l'adresse" is two words, "e-mail" one. */
function wordsOf(sentence: string): readonly string[] {
  return spaced(sentence.toLowerCase().replaceAll('’', "'")).match(/[\p{L}\p{M}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];
}

/** Between the letters of Chinese, Japanese and Korean no space is needed: each Chinese or Japanese sign is a word. */
function spaced(text: string): string {
  return text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' $& ');
}
