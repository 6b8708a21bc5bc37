// Packs facts as one text for the transfer to the store's worker. Structured cloning between threads writes every property name
// and value separately; flat rows as JSON take a tenth of the time.
import type { Mailbox } from '../../shared/domain/address.ts';
import type { LetterFact, LifeFact, ReportFact, SentFact } from '../intake/facts.ts';
import type { IntakeBatch } from './store-api.ts';

type Addresses = readonly (string | null)[];

/** The values of a fact in a fixed order. An empty list becomes null. */
export type FactRow = readonly [
  kind: 'sent' | 'life' | 'letter' | 'letter of life',
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

export interface PackedBatch extends Omit<IntakeBatch, 'facts'> {
  /** JSON of the facts as rows, in their order; null in place of each report. */
  readonly rows: string;
  /** Reports are transferred unpacked: they are few, and contain bytes. */
  readonly reports: readonly ReportFact[];
}

export const packBatch = ({ facts, ...batch }: IntakeBatch): PackedBatch => ({
  ...batch,
  rows: JSON.stringify(facts.map((fact) => (fact.kind === 'report' ? null : packFact(fact)))),
  reports: facts.filter((fact) => fact.kind === 'report'),
});

export function unpackBatch({ rows, reports, ...batch }: PackedBatch): IntakeBatch {
  const left = reports.values();
  const facts = (JSON.parse(rows) as readonly (FactRow | null)[]).map((row) => {
    if (row !== null) return unpackFact(row);
    const next = left.next();
    if (next.done) throw new Error('a batch has fewer reports than places for them');
    return next.value;
  });
  return { ...batch, facts };
}

export function packFact(fact: SentFact | LifeFact | LetterFact): FactRow {
  const { uid, messageId, from, subject, date, size, inReplyTo, references } = fact;
  const kind = fact.kind === 'letter' && fact.life ? 'letter of life' : fact.kind;
  const to = fact.kind === 'life' ? null : packAddresses(fact.to);
  const cc = fact.kind === 'life' ? null : packAddresses(fact.cc);
  const bcc = fact.kind === 'life' ? null : packAddresses(fact.bcc);
  const sender = [from?.address ?? null, from?.name ?? null] as const;
  return [kind, uid, messageId, ...sender, subject, date, size, orNull(inReplyTo), orNull(references), to, cc, bcc];
}

export function unpackFact([
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
]: FactRow): SentFact | LifeFact | LetterFact {
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
  const written = { ...base, to: unpackAddresses(to), cc: unpackAddresses(cc), bcc: unpackAddresses(bcc) };
  return kind === 'sent' ? { kind, ...written } : { kind: 'letter', ...written, life: kind === 'letter of life' };
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
