// The product's terms as types. All other files use these names only.

/** RFC 3464 section 2.3.3: what happened to one recipient. */
export const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
export type Action = (typeof ACTIONS)[number];

/** hard: unlikely ever to work; soft: may work later; none: a notice (delayed, delivered) or a complaint. */
export const BOUNCE_TYPES = ['hard', 'soft', 'none'] as const;
export type BounceType = (typeof BOUNCE_TYPES)[number];

/** The side at fault. Independent of the action, the type and the meaning of the code. */
export const SIDES = ['address', 'recipient-server', 'sender-domain', 'message', 'network', 'unclear'] as const;
export type Side = (typeof SIDES)[number];

/** What one incoming message is. The first five are delivery reports (RFC 3464 actions); `feedback` is ARF (RFC 5965). */
export const REPORT_KINDS = [...ACTIONS, 'feedback', 'auto-reply', 'mdn', 'other'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** How a bounce was tied to a sent message. */
export const MATCH_METHODS = ['message-id', 'references', 'recipient-subject-time', 'manual'] as const;
export type MatchMethod = (typeof MATCH_METHODS)[number];

/** What to do with an address. */
export const VERDICTS = ['ok', 'watch', 'bad', 'recovered'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is known about one recipient of one sent message. The latest news decides, the worst first where times are equal. */
export const OUTCOMES = ['none-seen', 'replied', 'delivered', 'delayed', 'soft', 'hard', 'your-side'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The reasons, one file each in shared/bounce/classify/reasons/. */
export type { ReasonId } from '../bounce/classify/reasons/index.ts';

/**
 * What an IMAP folder or a mail file is for (RFC 6154 SPECIAL-USE, or its name). `inbox-and-sent`: an inbox that gets copies of sent mail,
 * as the user says.
 */
export const FOLDER_ROLES = [
  'sent',
  'inbox',
  'inbox-and-sent',
  'junk',
  'archive',
  'trash',
  'all',
  'drafts',
  'other',
] as const;
export type FolderRole = (typeof FOLDER_ROLES)[number];

/** Closes a tagged union: code that does not handle a new member fails to compile. */
export function assertNever(value: never): never {
  throw new Error(`unhandled value ${JSON.stringify(value)}`);
}
