// What only reads like a statement about the recipient's address: a condition, a count, the sender's own account.
import { reasonOf } from '../reasons/index.ts';
import { isCode } from './answer-words.ts';
import { ARE, MANY_PEOPLE, OF_MANY, ONE_PERSON, SUPPOSING, YOU, YOURS } from './word-classes.ts';
import type { Wording } from './wordings.ts';

/** `votre correspondant`: whom you write to. */
const ADDRESSEE =
  /^(?:recipient|addressee|correspond|contact|destinat|empfang|adressat|ontvanger|mottag|modtag|mottak|получател|адресат)/;
const BEFORE = 40;

/** `if the address does not exist`, `too many unknown users`: an address-side phrase that is no statement about this address. */
export function isSupposed(words: string, { value, start, end }: Wording): boolean {
  if (value.rank < 100 || reasonOf(value.reason).side !== 'address') return false;
  const said = words
    .slice(Math.max(0, start - BEFORE), start)
    .trimEnd()
    .split(' ');
  // "for one or more recipients (550 No such user)": what stands before a code is another sentence.
  const before = said.slice(said.findLastIndex(isCode) + 1).slice(-3);
  const last = before.at(-1) ?? '';
  if (YOU.has(before.at(-2) ?? '') && ARE.has(last)) return true;
  if (YOURS.has(last) && !ADDRESSEE.test(words.slice(start, start + BEFORE))) return true;
  if (value.reason === 'domain-takes-no-mail' && (before.includes('your') || ONE_PERSON.has(last))) return true;
  const named = words.slice(start, end).split(' ');
  if (OF_MANY.has(last) && named.some((word) => MANY_PEOPLE.has(word))) return true;
  const counted = named.includes('recipients');
  return before.some((word) => SUPPOSING.has(word) || (counted && /^\d\d?$/.test(word)));
}
