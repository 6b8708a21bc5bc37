import { z } from 'zod';
import type { StoreContext } from '../../context.ts';
import { ownKind } from '../own-kind.ts';

/** The user's note about an address. */
export const note = ownKind({
  name: 'note',
  key: z.string().min(1),
  value: z.string().min(1),
  read: (db, address) =>
    db
      .all<{ address: string; note: string }>(
        "SELECT address, note FROM user_recipient WHERE note <> '' AND (?1 IS NULL OR address = ?1) ORDER BY address",
        address,
      )
      .map((row) => [row.address, row.note] as const),
  write: (context, address, text) => writeNote(context, address, text ?? ''),
});

/** `address` in compared form. */
export function writeNote({ db }: StoreContext, address: string, text: string): void {
  db.run(
    'INSERT INTO user_recipient (address, note) VALUES (?, ?) ON CONFLICT (address) DO UPDATE SET note = excluded.note',
    address,
    text,
  );
}
