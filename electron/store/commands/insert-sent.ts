import { domainOf, type Mailbox, normalizeAddress } from '../../../shared/domain/address.ts';
import type { StoreContext } from '../context.ts';
import { providerOf } from '../derive/provider.ts';
import type { NewRows } from '../derive/search-key.ts';
import type { Touched } from '../derive/touched.ts';
import type { SentFact } from '../store-api.ts';
import { factKey } from './fact-key.ts';

interface Written {
  readonly mailbox: Mailbox;
  readonly address: string;
  readonly field: 'to' | 'cc' | 'bcc';
}

/** Each recipient once, in the order To, Cc, Bcc. */
function recipientsOf(fact: SentFact): Written[] {
  const [only] = fact.to;
  if (only !== undefined && fact.to.length === 1 && fact.cc.length === 0 && fact.bcc.length === 0) {
    const address = normalizeAddress(only.address);
    return address === '' ? [] : [{ mailbox: only, address, field: 'to' }];
  }
  const found = new Map<string, Written>();
  for (const field of ['to', 'cc', 'bcc'] as const) {
    for (const mailbox of fact[field]) {
      const address = normalizeAddress(mailbox.address);
      if (address !== '' && !found.has(address)) found.set(address, { mailbox, address, field });
    }
  }
  return [...found.values()];
}

/** A message this mailbox sent. What came in before it is found when the whole batch is in. Answers whether it is new. */
export function insertSent(
  context: StoreContext,
  account: number,
  fact: SentFact,
  rows: NewRows,
  touched: Touched,
): boolean {
  const { db } = context;
  const recipients = recipientsOf(fact);
  const addresses = recipients.map((r) => r.address);
  const from = fact.from === null ? null : normalizeAddress(fact.from.address);
  const key = factKey(fact.messageId, [from ?? '', String(fact.date), fact.subject, ...addresses]);
  const next = rows.next(fact.date, false);
  const written = db.run(
    `INSERT INTO sent (id, search_key, account_id, key, message_id, from_address, from_name, subject, date, size, first_to, more)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key, account_id) DO NOTHING`,
    next.id,
    next.key,
    account,
    key,
    fact.messageId,
    from,
    fact.from?.name ?? null,
    fact.subject,
    fact.date,
    fact.size,
    recipients[0]?.mailbox.address ?? '',
    Math.max(0, recipients.length - 1),
  );
  if (written.changes === 0) return false;
  rows.written();
  const domain = fact.messageId === null ? '' : domainOf(key);
  if (domain !== '') touched.idDomains.add(domain);
  for (const [position, r] of recipients.entries()) insertPair(context, account, next.id, fact.date, position, r);
  const people = recipients.map((r) => ({ address: r.address, name: r.mailbox.name }));
  touched.fresh.set(next.id, { key: next.key, accountId: account, from, subject: fact.subject, people });
  for (const address of addresses) {
    touched.addresses.add(address);
    addWritten(touched, address, fact.date);
  }
  return true;
}

function addWritten({ written }: Touched, address: string, date: number): void {
  const earlier = written.get(address);
  if (earlier === undefined) written.set(address, { sent: 1, last: date });
  else {
    earlier.sent += 1;
    earlier.last = Math.max(earlier.last, date);
  }
}

function insertPair(
  { db }: StoreContext,
  account: number,
  sentId: number,
  date: number,
  position: number,
  recipient: Written,
): void {
  db.run(
    `INSERT INTO sent_recipient (sent_id, account_id, position, field, address, name, date, provider)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    sentId,
    account,
    position,
    recipient.field,
    recipient.address,
    recipient.mailbox.name,
    date,
    providerOf(recipient.address),
  );
}
