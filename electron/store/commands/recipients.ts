import { normalizeAddress } from '../../../shared/domain/address.ts';
import type { StoreContext } from '../context.ts';
import { deriveRecipients } from '../derive/recipients.ts';
import { WordsBatch } from '../derive/words-batch.ts';
import type { StoreCommands } from '../store-api.ts';

/** The user's own verdict, which wins over the policy; null gives the word back to it. */
export function overrideRecipient(context: StoreContext, input: StoreCommands['recipients.override']['input']): null {
  const { db } = context;
  const address = normalizeAddress(input.address);
  db.transaction(() => {
    db.run(
      `INSERT INTO user_recipient (address, override) VALUES (?, ?)
       ON CONFLICT (address) DO UPDATE SET override = excluded.override`,
      address,
      input.verdict,
    );
    const words = new WordsBatch();
    deriveRecipients(context, new Set([address]), words);
    words.write(db);
  });
  return null;
}

export function noteRecipient({ db }: StoreContext, input: StoreCommands['recipients.note']['input']): null {
  db.run(
    'INSERT INTO user_recipient (address, note) VALUES (?, ?) ON CONFLICT (address) DO UPDATE SET note = excluded.note',
    normalizeAddress(input.address),
    input.note,
  );
  return null;
}
