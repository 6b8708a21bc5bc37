// What is known of the user's own mail: sender addresses, sending systems, and how far it was read. All of it follows from
// stored facts, so that the order of reading folders has no effect.
import { domainOf, normalizeAddress } from '../../../shared/domain/address.ts';
import { isMailSystem } from '../../../shared/domain/mail-system.ts';
import type { Database } from '../database.ts';

export interface OwnMailbox {
  readonly identities: ReadonlySet<string>;
  readonly idDomains: ReadonlySet<string>;
  /** All mail sent between these two times has been read; null where none has. */
  readonly readFrom: number | null;
  readonly readUntil: number | null;
}

/** Finds distinct values by skipping through an index: one step per value, however many rows. */
const SENDERS = `
  WITH RECURSIVE hop (a) AS (
    SELECT min(from_address) FROM sent
    UNION ALL SELECT (SELECT min(from_address) FROM sent WHERE from_address > hop.a) FROM hop WHERE hop.a IS NOT NULL
  ) SELECT a FROM hop WHERE a IS NOT NULL`;
const CERTAIN = `${SENDERS} AND EXISTS
  (SELECT 1 FROM sent WHERE from_address = hop.a AND account_id = ? AND by_letter = 0)`;

interface AccountRecord {
  readonly id: number;
  readonly kind: string;
  readonly name: string;
  readonly config: string;
}

/** The addresses in one list of an account's settings, in compared form. */
function listed({ config }: AccountRecord, list: 'identities' | 'addedIdentities' | 'removedIdentities'): string[] {
  const value = (JSON.parse(config) as Readonly<Record<string, unknown>>)[list];
  if (!Array.isArray(value)) return [];
  return value.filter((one) => typeof one === 'string').map(normalizeAddress);
}

const withDomain = (addresses: Iterable<string>): ReadonlySet<string> =>
  new Set([...addresses].filter((address) => domainOf(address) !== ''));

/** Senders of mail in Sent folders, as far as they can be the user: a report may lie there. */
const persons = (senders: Iterable<string>): string[] => [...senders].filter((address) => !isMailSystem(address));

/**
 * The addresses that count as the user's own in one account: its own address, senders of its sent mail, addresses that the
 * source of its mail found, and those the user added, minus those the user removed. `senders`: of sent mail about to be
 * written.
 */
export function ownAddressesOf(db: Database, account: number, senders: Iterable<string> = []): ReadonlySet<string> {
  const row = db.get<AccountRecord>('SELECT id, kind, name, config FROM account WHERE id = ?', account);
  if (row === undefined) return new Set();
  const sentFrom = db.all<{ a: string }>(CERTAIN, account).map(({ a }) => a);
  const own = new Set(persons([...sentFrom, ...senders, ...listed(row, 'identities')]));
  if (row.kind === 'imap') own.add(normalizeAddress(row.name));
  for (const address of listed(row, 'addedIdentities')) own.add(address);
  for (const address of listed(row, 'removedIdentities')) own.delete(address);
  return withDomain(own);
}

/** The own addresses of all accounts, as far as mail was sent from them. */
function identitiesOf(db: Database): ReadonlySet<string> {
  const imap = db.all<AccountRecord>("SELECT id, kind, name, config FROM account WHERE kind = 'imap'");
  const own = new Set(persons(db.all<{ a: string }>(SENDERS).map(({ a }) => a)));
  for (const account of imap)
    for (const address of [normalizeAddress(account.name), ...listed(account, 'addedIdentities')]) own.add(address);
  for (const account of imap) for (const address of listed(account, 'removedIdentities')) own.delete(address);
  return withDomain(own);
}

export function ownMailbox(db: Database): OwnMailbox {
  // A finished sync has read everything sent until then, even where that is nothing.
  const span = db.get<{ first: number | null; last: number | null; synced: number | null }>(
    `SELECT (SELECT min(date) FROM sent) AS first, (SELECT max(date) FROM sent) AS last,
       (SELECT max(last_sync) FROM account) AS synced`,
  );
  const domains = db.all<{ domain: string }>('SELECT domain FROM sent_id_domain');
  return {
    identities: identitiesOf(db),
    idDomains: new Set(domains.map((row) => row.domain)),
    readFrom: span?.first ?? null,
    readUntil: span?.last == null ? null : Math.max(span.last, span.synced ?? span.last),
  };
}
