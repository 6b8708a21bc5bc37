import { domainOf, normalizeAddress } from '../../../shared/domain/address.ts';
import { messageKey } from '../../../shared/matching/message-ids.ts';
import type { LetterFact, LifeFact, ReportFact } from '../../intake/facts.ts';
import type { StoreContext } from '../context.ts';
import type { PartOfChange } from '../derive/change.ts';
import { factKey } from './fact-key.ts';

/** A reply names the message it answers among its last references; older ones of a long thread add nothing. */
const MOST_REFERENCES = 10;

/**
 * Stores a message that came in from a person or an automatic reply, or that the user sent (`own`: not a sign of life). Null
 * where the store knows it already.
 */
export function insertLife(
  context: StoreContext,
  account: number,
  fact: LifeFact | LetterFact | ReportFact,
  how: 'reply' | 'auto-reply' | 'own',
): PartOfChange | null {
  const { db } = context;
  const address = normalizeAddress(fact.from?.address ?? '');
  if (domainOf(address) === '') return null;
  const key = factKey(fact.messageId, [address, String(fact.date), fact.subject]);
  const written = db.run(
    `INSERT INTO life (account_id, key, address, date, subject, how) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (key, account_id) DO NOTHING`,
    account,
    key,
    address,
    fact.date,
    fact.subject,
    how,
  );
  if (written.changes === 0) return null;
  const pairs: number[] = [];
  const refs = new Set([...fact.inReplyTo, ...fact.references.slice(-MOST_REFERENCES)].map(messageKey));
  for (const ref of refs) {
    if (ref === null) continue;
    db.run('INSERT INTO life_ref (key, life_id) VALUES (?, ?)', ref, written.id);
    const answered = db.all<{ id: number }>(
      'SELECT p.id FROM sent s JOIN sent_recipient p ON p.sent_id = s.id WHERE s.key = ? AND p.address = ?',
      ref,
      address,
    );
    pairs.push(...answered.map(({ id }) => id));
  }
  return { addresses: [address], pairs };
}
