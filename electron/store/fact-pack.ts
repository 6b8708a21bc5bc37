// Facts as they cross to the store's worker. The clone between threads writes the name of every property of every object: a
// message as one flat row takes it a fifth of the time.
import type { Mailbox } from '../../shared/domain/address.ts';
import type { IntakeBatch, IntakeFact, LifeFact, SentFact } from './store-api.ts';

type Addresses = readonly (string | null)[];

/** The values of a fact in a fixed order. Lists that are empty are null. */
type Row = readonly [
  kind: 'sent' | 'life',
  uid: number,
  messageId: string | null,
  from: string | null,
  fromName: string | null,
  subject: string,
  date: number,
  size: number,
  inReplyTo: readonly string[] | null,
  references: readonly string[] | null,
  to: Addresses | null,
  cc: Addresses | null,
  bcc: Addresses | null,
];

/** Reports cross as they are: they are few. */
export type PackedFact = Row | Exclude<IntakeFact, SentFact | LifeFact>;

export interface PackedBatch extends Omit<IntakeBatch, 'facts'> {
  readonly packed: readonly PackedFact[];
}

export const packBatch = ({ facts, ...batch }: IntakeBatch): PackedBatch => ({ ...batch, packed: facts.map(packFact) });

export const unpackBatch = ({ packed, ...batch }: PackedBatch): IntakeBatch => ({
  ...batch,
  facts: packed.map((fact) => (isRow(fact) ? unpackRow(fact) : fact)),
});

const isRow = (fact: PackedFact): fact is Row => Array.isArray(fact);

function packFact(fact: IntakeFact): PackedFact {
  if (fact.kind === 'report') return fact;
  const { kind, uid, messageId, from, subject, date, size, inReplyTo, references } = fact;
  const to = kind === 'sent' ? packAddresses(fact.to) : null;
  const cc = kind === 'sent' ? packAddresses(fact.cc) : null;
  const bcc = kind === 'sent' ? packAddresses(fact.bcc) : null;
  const sender = [from?.address ?? null, from?.name ?? null] as const;
  return [kind, uid, messageId, ...sender, subject, date, size, orNull(inReplyTo), orNull(references), to, cc, bcc];
}

function unpackRow([
  kind,
  uid,
  messageId,
  from,
  name,
  subject,
  date,
  size,
  replyTo,
  refs,
  to,
  cc,
  bcc,
]: Row): IntakeFact {
  const base = {
    uid,
    messageId,
    from: from === null ? null : { address: from, name },
    subject,
    date,
    size,
    inReplyTo: replyTo ?? NONE,
    references: refs ?? NONE,
  };
  if (kind === 'life') return { kind, ...base };
  return { kind, ...base, to: unpackAddresses(to), cc: unpackAddresses(cc), bcc: unpackAddresses(bcc) };
}

const NONE: readonly [] = [];

const orNull = (list: readonly string[]): readonly string[] | null => (list.length === 0 ? null : list);

const packAddresses = (list: readonly Mailbox[]): Addresses | null =>
  list.length === 0 ? null : list.flatMap(({ address, name }) => [address, name]);

function unpackAddresses(list: Addresses | null): readonly Mailbox[] {
  if (list === null) return NONE;
  const mailboxes: Mailbox[] = [];
  for (let at = 0; at < list.length; at += 2) mailboxes.push({ address: list[at] ?? '', name: list[at + 1] ?? null });
  return mailboxes;
}
