// Is this message a delivery report? Signs for and against are weighed, and all of them are kept for the reader.
import { findAddresses } from './addresses.ts';
import type { MessageView } from './message-view.ts';
import type { Evidence } from './report.ts';
import { FAILURE_WORDS } from './report-words.ts';
import { codesIn } from './smtp-reply.ts';

/** From this sum on a message counts as a report. */
export const REPORT_THRESHOLD = 5;

interface Sign {
  readonly sign: string;
  readonly weight: number;
  readonly holds: (view: MessageView) => boolean;
}

const SIGNS: readonly Sign[] = [
  { sign: 'multipart/report; report-type=delivery-status', weight: 3, holds: isDeliveryReport },
  { sign: 'delivery-status with a recipient', weight: 5, holds: (view) => (view.dsn?.perRecipient.length ?? 0) > 0 },
  { sign: 'X-Failed-Recipients', weight: 4, holds: (view) => view.has('x-failed-recipients') },
  { sign: 'null sender', weight: 2, holds: hasNullSender },
  { sign: 'from a mail daemon', weight: 3, holds: (view) => fromMatches(view, DAEMON) },
  {
    sign: 'from a postmaster or mail system',
    weight: 2,
    holds: (view) => !fromMatches(view, DAEMON) && fromMatches(view, POSTMASTER),
  },
  {
    sign: 'Auto-Submitted: auto-generated (failure)',
    weight: 3,
    holds: (view) => /\(failure\)|\(warning/i.test(view.header('auto-submitted')),
  },
  { sign: 'Auto-Submitted', weight: 1, holds: (view) => /^auto-/i.test(view.header('auto-submitted').trim()) },
  {
    sign: 'subject announces a failure',
    weight: 2,
    holds: (view) => FAILURE_WORDS.some((words) => view.subject.includes(words)),
  },
  {
    sign: 'text announces a failure',
    weight: 2,
    holds: (view) => FAILURE_WORDS.some((words) => headOf(view).includes(words)),
  },
  { sign: 'SMTP answer in the text', weight: 2, holds: hasReply },
  { sign: 'original message returned', weight: 1, holds: (view) => view.returned !== null },
  { sign: 'person wrote it: reply or forward', weight: -4, holds: isReplyOrForward },
  { sign: 'from a person', weight: -2, holds: (view) => !fromMatches(view, DAEMON) && !fromMatches(view, POSTMASTER) },
  { sign: 'written in a mail program', weight: -2, holds: (view) => view.has('user-agent') || view.has('x-mailer') },
  { sign: 'from a mailing list', weight: -4, holds: isListMail },
  { sign: 'report stands in a quotation', weight: -4, holds: quotesReport },
];

/** In: the view. Out: all signs that hold. */
export function weighEvidence(view: MessageView): readonly Evidence[] {
  return SIGNS.filter((sign) => sign.holds(view)).map(({ sign, weight }) => ({ sign, weight }));
}

function isDeliveryReport(view: MessageView): boolean {
  const { type, params } = view.root;
  return (
    type === 'multipart/report' && (params.get('report-type') ?? 'delivery-status').toLowerCase() === 'delivery-status'
  );
}

function hasNullSender(view: MessageView): boolean {
  if (!view.has('return-path')) return false;
  const path = view.header('return-path').toLowerCase();
  return path.replace(/[<>\s]/g, '') === '' || path.includes('mailer-daemon');
}

const DAEMON: readonly string[] = [
  'mailer-daemon',
  'mailerdaemon',
  'mailer_daemon',
  'mail delivery',
  'delivery subsystem',
  'mail-daemon',
  'maildaemon',
  'microsoftexchange',
  'mmdf',
];
const POSTMASTER: readonly string[] = [
  'postmaster',
  'post_master',
  'post.master',
  'system administrator',
  'mail system',
  'mailsystem',
];

function fromMatches(view: MessageView, names: readonly string[]): boolean {
  const from = view.from.toLowerCase();
  return names.some((name) => from.includes(name));
}

/** What a person reads first. */
function headOf(view: MessageView): string {
  return view.words.slice(0, 3000);
}

function hasReply(view: MessageView): boolean {
  const codes = codesIn(view.prose.slice(0, 8000));
  return (codes.replyCode !== null || codes.status !== null) && findAddresses(view.prose.slice(0, 8000)).length > 0;
}

/** Reply and forward marks of mail programs in many languages. */
function isReplyOrForward(view: MessageView): boolean {
  return (
    /^(?:re|aw|fw|fwd|wg|sv|vs|tr|rv|ynt|odp|antw|doorst|enc|res|rif|r|i)(?:\[\d+\])? ?[:：]/.test(view.subject) &&
    !hasNullSender(view)
  );
}

function isListMail(view: MessageView): boolean {
  return view.has('list-id') || view.has('list-post') || view.has('x-mailman-version') || view.has('list-unsubscribe');
}

/** "> <user@example.org>: host … said: 550", "-----Original Message-----" above it. */
function quotesReport(view: MessageView): boolean {
  const lines = view.prose.split('\n').slice(0, 200);
  const quoted = lines.filter((line) => /^\s{0,3}>/.test(line) && !line.startsWith('>>>')).length;
  return quoted >= 3 && view.dsn === null;
}
