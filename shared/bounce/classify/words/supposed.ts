// What only reads like a statement about the recipient's address: a condition, a count, the sender's own account.
import { reasonOf } from '../reasons/index.ts';
import { isCode, setOf } from './answer-words.ts';
import type { Wording } from './wordings.ts';

const SUPPOSING = setOf(
  'if whether unless many excessive more number rate contains attack header headers authentication login sending reply dkim spf url reverse key certificate password ip ipv4 ipv6',
);
/** `recipient does not accept mail at this time`: of one mailbox, not of a domain. */
const PERSONS = setOf('user recipient mailbox account address addressee list group customer subscriber member');
/** `your account is locked`, `su cuenta ha sido suspendida` */
const YOUR = setOf(
  'your ihr ihre votre su tu sua seu tuo tua suo uw twoje twoj panstwa ваш ваша ваше din ditt deres vas vase sinun',
);
/** `you are not a known user`, `client was not recognised as a valid user` */
const SENDERS = setOf('you client');
const IS = setOf('are were is was');
/** `votre correspondant`: whom you write to. */
const ADDRESSEE =
  /^(?:recipient|addressee|correspond|contact|destinat|empfang|adressat|ontvanger|mottag|modtag|mottak|получател|адресат)/;
/** `sent to disabled mailboxes`, `rate of invalid recipients`: of many, and not of this one. */
const PLURALS = setOf('recipients users addresses mailboxes accounts');
const OF_MANY = setOf('to of from with some several certain other');
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
  if (SENDERS.has(before.at(-2) ?? '') && IS.has(last)) return true;
  if (YOUR.has(last) && !ADDRESSEE.test(words.slice(start, start + BEFORE))) return true;
  if (value.reason === 'domain-takes-no-mail' && (before.includes('your') || PERSONS.has(last))) return true;
  const named = words.slice(start, end).split(' ');
  if (OF_MANY.has(last) && named.some((word) => PLURALS.has(word))) return true;
  const counted = named.includes('recipients');
  return before.some((word) => SUPPOSING.has(word) || (counted && /^\d\d?$/.test(word)));
}
