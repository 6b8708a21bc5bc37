// People that a batch of sent messages brings and of whom nothing else is known: in a first sync that is nearly everybody.
import type { Database } from '../database.ts';
import type { WrittenTo } from './touched.ts';

/** What has a row, failed, answered, or was judged by hand. */
const HEARD_OF = `SELECT a.value AS address FROM json_each(?) a
  WHERE ${['recipient', 'bounce', 'life', 'user_recipient']
    .map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE address = a.value)`)
    .join(' OR ')}`;

/** Others may read differently as JSON in the database. */
const PLAIN = /^[!-~]{3,320}$/;

/**
 * In: addresses with what the messages of this batch alone say of them. Out: those that nothing else is known of, so that their
 * rows follow from that.
 */
export function strangersAmong(db: Database, written: ReadonlyMap<string, WrittenTo>): ReadonlyMap<string, WrittenTo> {
  const strangers = new Map([...written].filter(([address]) => PLAIN.test(address)));
  if (strangers.size === 0) return strangers;
  for (const { address } of db.all<{ address: string }>(HEARD_OF, JSON.stringify([...strangers.keys()])))
    strangers.delete(address);
  return strangers;
}
