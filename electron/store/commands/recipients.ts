import { normalizeAddress } from '../../../shared/domain/address.ts';
import type { StoreContext } from '../context.ts';
import { writeNote } from '../own/kinds/note.ts';
import { writeOverride } from '../own/kinds/override.ts';
import type { StoreCommands } from '../store-api.ts';

/** The user's own verdict, which wins over the policy; null gives the word back to it. */
export function overrideRecipient(context: StoreContext, input: StoreCommands['recipients.override']['input']): null {
  const address = normalizeAddress(input.address);
  context.own.change((changed) => {
    writeOverride(context, address, input.verdict);
    changed('override', address);
  });
  return null;
}

export function noteRecipient(context: StoreContext, input: StoreCommands['recipients.note']['input']): null {
  const address = normalizeAddress(input.address);
  context.own.change((changed) => {
    writeNote(context, address, input.note);
    changed('note', address);
  });
  return null;
}
