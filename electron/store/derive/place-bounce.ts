// Stores what a bounce is tied to: the sent message, its recipient, and the signs for the match.
import { domainOf, normalizeAddress } from '../../../shared/domain/address.ts';
import type { MatchSign } from '../../../shared/matching/match-sign.ts';
import { chooseRecipient } from '../../../shared/matching/recipient.ts';
import type { StoreContext } from '../context.ts';
import { addPairsToTotals } from './add-to-totals.ts';
import { type BounceRecord, type Found, namesOf } from './bounce-record.ts';
import type { OwnMailbox } from './own-mail.ts';
import { providerOf } from './provider.ts';

interface Place {
  readonly pairId: number | null;
  readonly address: string;
  readonly forwarded: boolean;
  readonly note: MatchSign | null;
}

/** What a bounce was tied to before, and is tied to now. */
export interface Placed {
  readonly pairs: readonly number[];
  readonly sent: readonly number[];
  readonly addresses: readonly string[];
}

export function placeBounce(context: StoreContext, bounce: BounceRecord, found: Found | null, own: OwnMailbox): Placed {
  const written = normalizeAddress(bounce.original_recipient ?? bounce.recipient);
  const place: Place =
    found === null
      ? { pairId: null, address: written, forwarded: false, note: null }
      : placeIn(context, bounce, found.sentId, own);
  const note = place.note === null ? [] : [place.note];
  const confidence = found === null ? null : note.length > 0 ? Math.min(found.confidence, 0.9) : found.confidence;
  context.db.run(
    `UPDATE bounce SET sent_id = ?, pair_id = ?, address = ?, forwarded = ?, match_method = ?, confidence = ?, evidence = ?
     WHERE id = ?`,
    found?.sentId ?? null,
    place.pairId,
    place.address,
    place.forwarded ? 1 : 0,
    found?.method ?? null,
    confidence,
    found === null ? null : JSON.stringify([...found.evidence, ...note]),
    bounce.id,
  );
  return {
    pairs: [bounce.pair_id, place.pairId].filter((id) => id !== null),
    sent: [bounce.sent_id, found?.sentId ?? null].filter((id) => id !== null),
    addresses: [bounce.address, place.address],
  };
}

function placeIn(context: StoreContext, bounce: BounceRecord, sentId: number, own: OwnMailbox): Place {
  const pairs = context.db.all<{ id: number; address: string; inferred: number }>(
    'SELECT id, address, inferred FROM sent_recipient WHERE sent_id = ? ORDER BY position',
    sentId,
  );
  const failed = bounce.failed_address;
  const listed = pairs.filter((pair) => pair.inferred === 0).map((pair) => pair.address);
  const choice = chooseRecipient(namesOf(bounce), listed, own.identities);
  const chosen = pairs.find((pair) => pair.address === choice?.address);
  if (chosen !== undefined && choice !== null) {
    const forwarded = choice.likeness === 'forwarded';
    const passedOn = { id: 'passed-on', address: choice.address, failed } as const;
    const note = choice.likeness === 'same' ? null : passedOn;
    return { pairId: chosen.id, address: choice.address, forwarded, note };
  }
  const address = normalizeAddress(bounce.original_recipient ?? bounce.recipient);
  const note = { id: 'no-recipient', address } as const;
  if (domainOf(address) === '') return { pairId: null, address, forwarded: false, note };
  const known = pairs.find((pair) => pair.address === failed) ?? pairs.find((pair) => pair.address === address);
  return { pairId: known?.id ?? inferPair(context, sentId, address), address, forwarded: false, note };
}

/** Adds a recipient that is known only from its bounce, since stored copies of sent mail often lack the Bcc field. */
function inferPair({ db }: StoreContext, sentId: number, address: string): number {
  const row = db.get<{ id: number }>(
    `INSERT INTO sent_recipient (sent_id, account_id, position, field, address, inferred, date, provider)
     SELECT id, account_id, 1000000, 'bcc', ?, 1, date, ? FROM sent WHERE id = ? RETURNING id`,
    address,
    providerOf(address),
    sentId,
  );
  if (row === undefined) throw new Error(`sent message ${sentId} is gone`);
  addPairsToTotals(db, row.id);
  return row.id;
}
