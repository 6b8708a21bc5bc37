// Letters: mail in folders that hold both sent and received messages. The sender shows which of the two a letter is, so letters
// are read again when another address counts as the user's own.
import { domainOf, normalizeAddress } from '../../../shared/domain/address.ts';
import type { LetterFact, ReportFact } from '../../intake/facts.ts';
import type { StoreContext } from '../context.ts';
import type { PartOfChange } from '../derive/change.ts';
import { type FactRow, packFact, unpackFact } from '../fact-pack.ts';
import { insertLife } from './insert-life.ts';
import { keyOfSent, type SentRows } from './insert-sent.ts';
import { removeSent } from './remove-sent.ts';

/**
 * Keeps a letter, so that it can be read again. `report`: the id of the report as which it was read. Answers whether it is new.
 */
export function keepLetter({ db }: StoreContext, account: number, fact: LetterFact, report: number | null): boolean {
  const address = normalizeAddress(fact.from?.address ?? '');
  if (domainOf(address) === '') return false;
  const { changes } = db.run(
    `INSERT INTO letter (account_id, key, address, fact, report_id) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (key, account_id) DO NOTHING`,
    account,
    keyOfSent(fact),
    address,
    // The UID differs in each folder that contains the letter.
    JSON.stringify(packFact({ ...fact, uid: 0 })),
    report,
  );
  return changes > 0;
}

/**
 * Stores a letter that is no report. Out: what it changes besides the messages that `sent` collects; null where that is
 * nothing.
 */
export function insertLetter(
  context: StoreContext,
  account: number,
  fact: LetterFact,
  own: ReadonlySet<string>,
  sent: SentRows,
): PartOfChange | null {
  if (!keepLetter(context, account, fact, null)) return null;
  const mine = own.has(normalizeAddress(fact.from?.address ?? ''));
  const life = fact.life ? insertLife(context, account, fact, mine ? 'own' : 'reply') : null;
  return mine && sent.add(fact) ? (life ?? {}) : life;
}

/** The report as a letter, for the case that the user sent it. Null where its folder holds only received mail. */
export function letterOf({ letter, ...fact }: ReportFact): LetterFact | null {
  if (letter === undefined) return null;
  const { uid, messageId, from, subject, date, inReplyTo, references, size } = fact;
  return { kind: 'letter', uid, messageId, from, subject, date, inReplyTo, references, size, ...letter, life: false };
}

interface LetterRecord {
  readonly fact: string;
  readonly report_id: number | null;
}

/** How many letters were written from these addresses. */
export function countLetters({ db }: StoreContext, account: number, addresses: ReadonlySet<string>): number {
  const row = db.get<{ n: number }>(
    'SELECT count(*) AS n FROM letter WHERE account_id = ? AND address IN (SELECT value FROM json_each(?))',
    account,
    JSON.stringify([...addresses]),
  );
  return row?.n ?? 0;
}

/**
 * Reads the letters from these addresses again, now that they count as the user's own, or no longer do. Out: what changes
 * besides the messages that `sent` collects.
 */
export function rereadLetters(
  context: StoreContext,
  account: number,
  changed: ReadonlySet<string>,
  own: ReadonlySet<string>,
  sent: SentRows,
): readonly PartOfChange[] {
  return [...changed].flatMap((address) => {
    const mine = own.has(address);
    const letters = context.db.all<LetterRecord>(
      'SELECT fact, report_id FROM letter WHERE account_id = ? AND address = ? ORDER BY id',
      account,
      address,
    );
    const reports = letters.flatMap(({ report_id: id }) => id ?? []);
    for (const id of reports) context.db.run('UPDATE report SET own = ? WHERE id = ?', mine ? 1 : 0, id);
    const change: PartOfChange = { reports, ...turnLife(context, account, address, mine) };
    if (!mine) return [change, removeSent(context, lettersSentFrom(context, account, address))];
    for (const { fact } of letters) {
      const letter = unpackFact(JSON.parse(fact) as FactRow);
      if (letter.kind === 'letter') sent.add(letter);
    }
    return [change];
  });
}

/**
 * A letter that the user wrote is no sign of life. Updates the signs of life from an address. Out: the address, and the pairs
 * whose replies now count or no longer do.
 */
function turnLife({ db }: StoreContext, account: number, address: string, mine: boolean): PartOfChange {
  const [now, before] = mine ? ['own', 'reply'] : ['reply', 'own'];
  const { changes } = db.run(
    'UPDATE life SET how = ? WHERE account_id = ? AND address = ? AND how = ?',
    now,
    account,
    address,
    before,
  );
  if (changes === 0) return {};
  const answered = db.all<{ id: number }>(
    `SELECT p.id FROM life l JOIN life_ref f ON f.life_id = l.id JOIN sent s ON s.key = f.key
       JOIN sent_recipient p ON p.sent_id = s.id AND p.address = l.address
     WHERE l.account_id = ? AND l.address = ? AND l.how = ?`,
    account,
    address,
    now,
  );
  return { addresses: [address], pairs: answered.map(({ id }) => id) };
}

const lettersSentFrom = ({ db }: StoreContext, account: number, address: string): readonly number[] =>
  db
    .all<{ id: number }>(
      'SELECT id FROM sent WHERE account_id = ? AND by_letter = 1 AND from_address = ?',
      account,
      address,
    )
    .map(({ id }) => id);
