import { SIDES } from '../../../domain/words.ts';
import { attachmentBlocked } from './attachment-blocked.ts';
import { badAddressSyntax } from './bad-address-syntax.ts';
import { blocklisted } from './blocklisted.ts';
import { domainTakesNoMail } from './domain-takes-no-mail.ts';
import { encryptionRequired } from './encryption-required.ts';
import { gaveUp } from './gave-up.ts';
import { greylisted } from './greylisted.ts';
import { mailLoop } from './mail-loop.ts';
import { mailboxDisabled } from './mailbox-disabled.ts';
import { mailboxFull } from './mailbox-full.ts';
import { malformedMessage } from './malformed-message.ts';
import { messageTooBig } from './message-too-big.ts';
import { moved } from './moved.ts';
import { noSuchDomain } from './no-such-domain.ts';
import { noSuchMailbox } from './no-such-mailbox.ts';
import { policy } from './policy.ts';
import { rateLimited } from './rate-limited.ts';
import type { ReasonFile } from './reason.ts';
import { recipientRestricted } from './recipient-restricted.ts';
import { recipientServerTrouble } from './recipient-server-trouble.ts';
import { recipientUnavailable } from './recipient-unavailable.ts';
import { relayDenied } from './relay-denied.ts';
import { senderAuthFailed } from './sender-auth-failed.ts';
import { senderRejected } from './sender-rejected.ts';
import { serverIdentity } from './server-identity.ts';
import { spamContent } from './spam-content.ts';
import { tooManyRecipients } from './too-many-recipients.ts';
import { unknown } from './unknown.ts';
import { unreachable } from './unreachable.ts';

export type { Language, ReasonWords } from './reason.ts';
export { LANGUAGES } from './reason.ts';

/**
 * Every reason. Where one answer holds clear phrases of two reasons, the earlier in this list wins, so causes on the sender's
 * side and in the message stand before those that would condemn an address, and exact causes before general ones.
 */
const LIST = [
  senderAuthFailed,
  encryptionRequired,
  serverIdentity,
  attachmentBlocked,
  messageTooBig,
  spamContent,
  blocklisted,
  senderRejected,
  tooManyRecipients,
  greylisted,
  mailboxFull,
  rateLimited,
  malformedMessage,
  relayDenied,
  recipientRestricted,
  mailLoop,
  domainTakesNoMail,
  mailboxDisabled,
  moved,
  badAddressSyntax,
  noSuchDomain,
  noSuchMailbox,
  gaveUp,
  unreachable,
  policy,
  recipientUnavailable,
  recipientServerTrouble,
  unknown,
] as const satisfies readonly ReasonFile[];

export type ReasonId = (typeof LIST)[number]['id'];

export interface Reason extends ReasonFile {
  readonly id: ReasonId;
}

export const REASONS: readonly Reason[] = LIST;

/** As people are offered them: those of the address first, and of each side the plainest. */
export const REASON_IDS: readonly ReasonId[] = SIDES.flatMap((one) =>
  REASONS.filter(({ side }) => side === one)
    .map(({ id }) => id)
    .toReversed(),
);

const BY_ID: ReadonlyMap<ReasonId, Reason> = new Map(REASONS.map((reason) => [reason.id, reason]));

/** The reason with this id. An id that a later version has stored is unknown here. */
export function reasonOf(id: ReasonId): Reason {
  return BY_ID.get(id) ?? unknown;
}
