import { domainOf, type Mailbox, normalizeAddress } from '../../../shared/domain/address.ts';
import type { StoreContext } from '../context.ts';
import { providerOf } from '../derive/provider.ts';
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
  const found = new Map<string, Written>();
  for (const field of ['to', 'cc', 'bcc'] as const) {
    for (const mailbox of fact[field]) {
      const address = normalizeAddress(mailbox.address);
      if (address !== '' && !found.has(address)) found.set(address, { mailbox, address, field });
    }
  }
  return [...found.values()];
}

/** A message this mailbox sent. Bounces and replies that were read before it are found now. Answers whether it is new. */
export function insertSent(context: StoreContext, account: number, fact: SentFact, touched: Touched): boolean {
  const { db } = context;
  const recipients = recipientsOf(fact);
  const addresses = recipients.map((r) => r.address);
  const from = fact.from === null ? null : normalizeAddress(fact.from.address);
  const key = factKey(fact.messageId, [from ?? '', String(fact.date), fact.subject, ...addresses]);
  const written = db.run(
    `INSERT INTO sent (account_id, key, message_id, from_address, from_name, subject, date, size, first_to, more)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key, account_id) DO NOTHING`,
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
  const domain = fact.messageId === null ? '' : domainOf(key);
  if (domain !== '') db.run('INSERT INTO sent_id_domain VALUES (?) ON CONFLICT DO NOTHING', domain);
  for (const [position, r] of recipients.entries()) insertPair(context, account, written.id, fact.date, position, r);
  touched.sent.add(written.id);
  for (const address of addresses) touched.addresses.add(address);
  findEarlier(context, key, addresses, written.id, touched);
  return true;
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

/** What came in before this message was read: reports that name it, bounces of its recipients without a sure match, replies. */
function findEarlier(
  { db }: StoreContext,
  key: string,
  addresses: readonly string[],
  sentId: number,
  touched: Touched,
): void {
  const reports = [
    ...db.all<{ id: number }>('SELECT report_id AS id FROM report_ref WHERE key = ?', key),
    ...db.all<{ id: number }>(
      'SELECT r.id FROM user_link l JOIN report r ON r.key = l.report_key WHERE l.sent_key = ?',
      key,
    ),
  ];
  for (const address of addresses) {
    for (const column of ['address', 'failed_address']) {
      reports.push(
        ...db.all<{ id: number }>(
          `SELECT report_id AS id FROM bounce WHERE ${column} = ?
           AND (sent_id IS NULL OR match_method = 'recipient-subject-time')`,
          address,
        ),
      );
    }
  }
  for (const report of reports) touched.reports.add(report.id);
  const replied = db.all<{ id: number }>(
    `SELECT p.id FROM life_ref f JOIN life l ON l.id = f.life_id
     JOIN sent_recipient p ON p.sent_id = ? AND p.address = l.address WHERE f.key = ?`,
    sentId,
    key,
  );
  for (const pair of replied) touched.pairs.add(pair.id);
}
