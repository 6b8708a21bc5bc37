// What is known of the user's own mail: addresses written from, systems sent through, and how far it has been read.
import { domainOf, normalizeAddress } from '../../../shared/domain/address.ts';
import type { Database } from '../database.ts';

export interface OwnMailbox {
  readonly identities: ReadonlySet<string>;
  readonly idDomains: ReadonlySet<string>;
  /** All mail sent between these two times has been read; null before any. */
  readonly readFrom: number | null;
  readonly readUntil: number | null;
}

/** Distinct values by hopping through an index: as many steps as there are values, however many rows. */
const SENDERS = `
  WITH RECURSIVE hop (a) AS (
    SELECT min(from_address) FROM sent
    UNION ALL SELECT (SELECT min(from_address) FROM sent WHERE from_address > hop.a) FROM hop WHERE hop.a IS NOT NULL
  ) SELECT a FROM hop WHERE a IS NOT NULL`;

/** What the user added to the addresses found, or took out of them, in the settings of any account. */
const CHOSEN = "SELECT value AS a FROM account, json_each(account.config, ?) WHERE kind = 'imap' AND type = 'text'";

export function identitiesOf(db: Database): ReadonlySet<string> {
  const senders = db.all<{ a: string }>(SENDERS).map((row) => row.a);
  const accounts = db.all<{ name: string }>("SELECT name FROM account WHERE kind = 'imap'").map((row) => row.name);
  const chosen = (list: string): string[] =>
    db.all<{ a: string }>(CHOSEN, `$.${list}`).map((row) => normalizeAddress(row.a));
  const own = new Set([...senders, ...accounts.map(normalizeAddress), ...chosen('addedIdentities')]);
  for (const address of chosen('removedIdentities')) own.delete(address);
  return new Set([...own].filter((a) => domainOf(a) !== ''));
}

export function ownMailbox(db: Database): OwnMailbox {
  // A finished sync has read all that was sent until then, also where nothing was.
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
