// Whose address an answer speaks of. `550 <max@example.net>: user unknown`, sent back for lea@example.com, says nothing of hers: the
// mail was forwarded to max, or max is the sender, whom the server tried to verify.
import { findAddresses } from '../../text/addresses.ts';
import { type Answer, tokensBefore } from './answer.ts';
import { WORDS_BETWEEN } from './word-classes.ts';

/** Whose the words are: the recipient's, the sender's, somebody else's, or nobody's by name. */
export type Owner = 'recipient' | 'sender' | 'another' | 'nobody';

export interface Known {
  /** The recipient's address, and others under which the report names it. */
  readonly recipients: readonly string[];
  readonly isSender: (address: string) => boolean;
}

interface Owned {
  readonly owner: Owner;
  /** Where the address begins in the text. */
  readonly start: number;
}

/** More addresses than these are a list, and nobody's in particular. */
const MOST = 12;
/** An address so few words before what is said is what it is said of. */
const BESIDE = 6;
/** Whom to ask for help: what is said is not said of them. */
const ROLES: ReadonlySet<string> = new Set([
  'abuse',
  'admin',
  'administrator',
  'help',
  'helpdesk',
  'hostmaster',
  'mailer-daemon',
  'noc',
  'postmaster',
  'support',
  'webmaster',
]);

/** In: an answer, and between which of its tokens something is said. Out: of whom, as far as addresses tell. */
export function ownerOf(answer: Answer, from: number, to: number, known: Known): Owner {
  const owners = ownersIn(answer.text, known);
  if (owners.every(({ owner }) => owner === 'recipient')) return owners.length > 0 ? 'recipient' : 'nobody';
  const marks = owners.map(({ owner, start }) => ({ owner, at: tokensBefore(answer, start) }));
  const inside = marks.find(({ at }) => at > from && at < to);
  if (inside) return inside.owner;
  const before = marks.findLast(({ at }) => at <= from);
  if (before && from - before.at <= BESIDE) return before.owner;
  const behind = marks.find(({ at }) => at >= to);
  if (behind && answer.tokens.slice(to, behind.at).every((word) => WORDS_BETWEEN.has(word))) return behind.owner;
  if (marks.some(({ owner }) => owner === 'recipient')) return 'recipient';
  return before?.owner ?? 'nobody';
}

function ownersIn(text: string, known: Known): readonly Owned[] {
  const found = findAddresses(text);
  if (found.length > MOST) return [];
  return found.flatMap(({ address, start }) => {
    const owner = ownerOfAddress(address.toLowerCase(), known);
    return owner === 'nobody' ? [] : [{ owner, start }];
  });
}

function ownerOfAddress(address: string, { recipients, isSender }: Known): Owner {
  const local = localOf(address);
  if (recipients.some((one) => one.toLowerCase() === address)) return 'recipient';
  // l***@example.com, =?utf-8?Q?l=C3=A9a?=@example.com
  if (ROLES.has(local) || local.includes('*') || local.startsWith('=?')) return 'nobody';
  if (isSender(address)) return 'sender';
  return recipients.some((one) => isForm(address, one.toLowerCase())) ? 'recipient' : 'another';
}

/** lea@mx1.example.com, lea%example.com@relay.example, lea=example.com@lists.example, lea+news@example.com of lea@example.com. */
function isForm(address: string, recipient: string): boolean {
  const local = localOf(address);
  const own = localOf(recipient);
  if (local === own) return true;
  if (own === '') return false;
  return local.startsWith(own) ? !/[\w.-]/.test(local.charAt(own.length)) : own.startsWith(`${local}+`);
}

function localOf(address: string): string {
  const at = address.lastIndexOf('@');
  return (at < 0 ? address : address.slice(0, at)).replace(/^"|"$/g, '');
}
