import { z } from 'zod';
import type { StoreContext } from '../../context.ts';
import { deriveRecipients } from '../../derive/recipients.ts';
import { writeEntries } from '../../derive/search-entries.ts';
import { ownKind } from '../own-kind.ts';

type Override = 'ok' | 'bad';

/** The user's own verdict on an address. */
export const override = ownKind({
  name: 'override',
  key: z.string().min(1),
  value: z.enum(['ok', 'bad']),
  read: (db, address) =>
    db
      .all<{ address: string; override: Override }>(
        `SELECT address, override FROM user_recipient
         WHERE override IS NOT NULL AND (?1 IS NULL OR address = ?1) ORDER BY address`,
        address,
      )
      .map((row) => [row.address, row.override] as const),
  write: writeOverride,
});

/** `address` in compared form. */
export function writeOverride(context: StoreContext, address: string, verdict: Override | null): void {
  const { db } = context;
  db.run(
    `INSERT INTO user_recipient (address, override) VALUES (?, ?)
     ON CONFLICT (address) DO UPDATE SET override = excluded.override`,
    address,
    verdict,
  );
  writeEntries(db, deriveRecipients(context, new Set([address])));
}
