import { normalizeAddress } from '../../../shared/domain/address.ts';
import type { StoreContext } from '../context.ts';
import { writeNote } from '../own/kinds/note.ts';
import { writeOverride } from '../own/kinds/override.ts';
import type { StoreCommands } from '../store-api.ts';

/** Sets the user's own verdict, which overrules the policy; null lets the policy decide again. */
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
