import { domainOf, type Mailbox, normalizeAddress } from '../../../shared/domain/address.ts';
import type { LetterFact, SentFact } from '../../intake/facts.ts';
import type { StoreContext } from '../context.ts';
import type { Database, SqlValue } from '../database.ts';
import { addPairsToTotals, addSentToTotals } from '../derive/add-to-totals.ts';
import type { NewMessages, WrittenTo } from '../derive/change.ts';
import { deferPeople } from '../derive/deferred.ts';
import { providerOf } from '../derive/provider.ts';
import { NewRows, nextId } from '../derive/search-key.ts';
import type { SentWords } from '../derive/sent-words.ts';
import { factKey } from './fact-key.ts';

interface Written {
  readonly mailbox: Mailbox;
  readonly address: string;
  readonly field: 'to' | 'cc' | 'bcc';
}

/** The recipients in the order To, Cc, Bcc, each once. */
function recipientsOf(fact: SentFact | LetterFact): Written[] {
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

/** The content that identifies a message without a Message-ID. */
const contentOf = ({ from, date, subject }: SentFact | LetterFact, recipients: readonly string[]): string[] => [
  from === null ? '' : normalizeAddress(from.address),
  String(date),
  subject,
  ...recipients,
];

export const keyOfSent = (fact: SentFact | LetterFact): string =>
  factKey(
    fact.messageId,
    contentOf(
      fact,
      recipientsOf(fact).map(({ address }) => address),
    ),
  );

const SENT = `sent (id, search_key, account_id, key, message_id, from_address, from_name, subject, date, size, first_to, more, by_letter)`;
const PAIR = 'sent_recipient (sent_id, account_id, position, field, address, name, date, provider)';

const KIND =
  "SELECT CASE by_letter WHEN 1 THEN 'letter' ELSE 'sent' END AS kind FROM sent WHERE key = ? AND account_id = ?";

/** The sent messages of one batch, collected so that few statements write them. */
export class SentRows {
  readonly #db: Database;
  readonly #account: number;
  /** Whether the search words of these messages and their recipients' rows are derived later (derive/deferred.ts). */
  readonly #deferred: boolean;
  readonly #rows: NewRows;
  readonly #sent: SqlValue[] = [];
  readonly #pairs: SqlValue[] = [];
  /** The kind of each message added so far. */
  readonly #kinds = new Map<string, 'sent' | 'letter'>();
  readonly #confirmed = new Set<string>();
  readonly #idDomains = new Set<string>();
  readonly #words = new Map<number, SentWords>();
  readonly #recipients = new Map<string, WrittenTo>();

  constructor({ db }: StoreContext, account: number, deferred: boolean) {
    this.#db = db;
    this.#account = account;
    this.#deferred = deferred;
    this.#rows = new NewRows(db, 'sent');
  }

  /**
   * Adds a message and answers whether it is new. Reports and replies about it that came in earlier are searched when the batch
   * is complete.
   */
  add(fact: SentFact | LetterFact): boolean {
    const recipients = recipientsOf(fact);
    const addresses = recipients.map((r) => r.address);
    const from = fact.from === null ? null : normalizeAddress(fact.from.address);
    const key = factKey(fact.messageId, contentOf(fact, addresses));
    if (this.#isKnown(key, fact)) return false;
    const next = this.#rows.next(fact.date, false);
    const first = recipients[0]?.mailbox.address ?? '';
    const more = Math.max(0, recipients.length - 1);
    this.#sent.push(next.id, this.#deferred ? null : next.key, this.#account, key, fact.messageId);
    this.#sent.push(from, fact.from?.name ?? null, fact.subject, fact.date, fact.size, first, more);
    this.#sent.push(fact.kind === 'letter' ? 1 : 0);
    this.#rows.written();
    for (const [position, r] of recipients.entries()) this.#addPair(next.id, fact.date, position, r);
    const domain = fact.messageId === null ? '' : domainOf(key);
    if (domain !== '') this.#idDomains.add(domain);
    if (this.#deferred) return true;
    const people = recipients.map((r) => ({ address: r.address, name: r.mailbox.name }));
    this.#words.set(next.id, { key: next.key, accountId: this.#account, from, subject: fact.subject, people });
    for (const address of addresses) this.#addRecipient(address, fact.date);
    return true;
  }

  /** Writes the messages and adds them to the totals and days. Null where none is new. */
  write(): NewMessages | null {
    const first = this.#rows.any ? this.#insert() : null;
    // These messages were known only from letters; now it is certain that they were sent.
    for (const key of this.#confirmed)
      this.#db.run('UPDATE sent SET by_letter = 0 WHERE key = ? AND account_id = ?', key, this.#account);
    return first === null ? null : { first, words: this.#words, recipients: this.#recipients };
  }

  #insert(): number {
    const firstPair = nextId(this.#db, 'sent_recipient');
    this.#db.insertRows(SENT, 13, this.#sent);
    this.#db.insertRows(PAIR, 8, this.#pairs);
    addSentToTotals(this.#db, this.#rows.first);
    addPairsToTotals(this.#db, firstPair);
    for (const domain of this.#idDomains)
      this.#db.run('INSERT INTO sent_id_domain VALUES (?) ON CONFLICT DO NOTHING', domain);
    if (this.#deferred) deferPeople(this.#db, firstPair);
    return this.#rows.first;
  }

  #isKnown(key: string, { kind }: SentFact | LetterFact): boolean {
    const known = this.#kinds.get(key) ?? this.#db.get<{ kind: 'sent' | 'letter' }>(KIND, key, this.#account)?.kind;
    if (known === 'letter' && kind === 'sent') this.#confirmed.add(key);
    this.#kinds.set(key, known === 'sent' ? known : kind);
    return known !== undefined;
  }

  #addPair(sentId: number, date: number, position: number, { mailbox, address, field }: Written): void {
    this.#pairs.push(sentId, this.#account, position, field, address, mailbox.name, date, providerOf(address));
  }

  #addRecipient(address: string, date: number): void {
    const { sent, last } = this.#recipients.get(address) ?? { sent: 0, last: date };
    this.#recipients.set(address, { account: this.#account, sent: sent + 1, last: Math.max(last, date) });
  }
}
