// The last step of every change: updates all data derived from facts. Each step takes the results of the previous ones, so that
// their order cannot be wrong.
import type { StoreContext } from '../context.ts';
import { type Change, union } from './change.ts';
import { doubtfulReports } from './doubtful-reports.ts';
import { type Filed, fileReports } from './file-reports.ts';
import { findAffected } from './find-affected.ts';
import { type Matched, matchReports } from './match-reports.ts';
import { deriveOutcomes, type Outcomes } from './outcomes.ts';
import { type OwnMailbox, ownMailbox } from './own-mail.ts';
import { deriveRecipients } from './recipients.ts';
import { type SearchEntry, writeEntries } from './search-entries.ts';
import { summarizeSent } from './sent-summary.ts';

/** What changed that a notification may name. */
export interface Updated {
  /** How many reports are new among the failures. */
  readonly newFailures: number;
}

/** `before`: what was known of the user's own mail before the change. */
export function updateDerived(context: StoreContext, change: Change, before: OwnMailbox): Updated {
  const own = ownMailbox(context.db);
  const affected = findAffected(context, change, before, own);
  const matched = matchReports(context, affected, own);
  const outcomes = deriveOutcomes(context, affected, matched);
  const sentEntries = summarizeSent(context, change, matched, outcomes);
  const filed = fileReports(context, matched, own, doubtfulReports(context, change, before, own));
  const recipientEntries = deriveRecipientsOf(context, change, matched, outcomes, filed);
  writeEntries(context.db, sentEntries, filed.entries, recipientEntries);
  return { newFailures: filed.newFailures };
}

function deriveRecipientsOf(
  context: StoreContext,
  change: Change,
  matched: Matched,
  outcomes: Outcomes,
  filed: Filed,
): readonly SearchEntry[] {
  const written = change.newMessages?.recipients ?? new Map();
  const parts = [change.addresses, written.keys(), matched.addresses, outcomes.addresses, filed.addresses];
  return deriveRecipients(context, union(...parts), written);
}
