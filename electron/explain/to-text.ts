// Describes one explained message for the command line.
import { reasonOf } from '../../shared/bounce/classify/reasons/index.ts';
import type { ParsedBounce, ParsedReport } from '../../shared/bounce/report.ts';
import { type Action, assertNever, type ReportKind, type Side } from '../../shared/domain/words.ts';
import type { ExplainedMessage } from './explain-paths.ts';
import { printable } from './printable.ts';

const SIDES: Readonly<Record<Side, string>> = {
  address: 'the address',
  'recipient-server': "the recipient's mail server",
  'sender-domain': 'your side: your domain or your mail server',
  message: 'the message itself',
  network: 'the way between the servers',
  unclear: 'not clear',
};

function headline(kind: ReportKind, report: ParsedReport): string {
  switch (kind) {
    case 'failed':
      return 'A message could not be delivered.';
    case 'delayed':
      return 'A message is delayed; the server keeps trying.';
    case 'delivered':
      return 'A message was delivered.';
    case 'relayed':
      return 'A message was passed on to a server that sends no reports.';
    case 'expanded':
      return 'A message was delivered to a list and passed on to its members.';
    case 'feedback':
      return 'A complaint: the recipient marked a message as spam. This is no bounce.';
    case 'auto-reply':
      return 'An automatic reply. This is no bounce.';
    case 'mdn':
      return 'A read receipt. This is no bounce.';
    case 'other':
      return report.looksLikeReport
        ? 'It looks like a delivery report, but names no recipient that could be read.'
        : 'Not a delivery report.';
    default:
      return assertNever(kind);
  }
}

function happened(action: Action): string {
  switch (action) {
    case 'failed':
      return 'Not delivered to';
    case 'delayed':
      return 'Delayed for';
    case 'delivered':
      return 'Delivered to';
    case 'relayed':
      return 'Passed on for';
    case 'expanded':
      return 'Passed on to the members of';
    default:
      return assertNever(action);
  }
}

function bounceText(bounce: ParsedBounce): string {
  const lines: [string, string][] = [];
  if (bounce.action === 'failed' || bounce.action === 'delayed') {
    const reason = reasonOf(bounce.reason).words.en;
    const type = bounce.type === 'none' ? '' : ` (${bounce.type})`;
    lines.push(['Why', `${reason.title}${type}`], ['', reason.meaning]);
    lines.push(['Whose side', SIDES[bounce.side]], ['Next step', reason.nextStep]);
    if (bounce.newAddress !== null) lines.push(['New address', bounce.newAddress]);
  }
  const codes = [bounce.replyCode, bounce.status].filter((code) => code !== null).join(', ');
  const by = bounce.remoteMta ?? bounce.reportingMta;
  if (bounce.diagnostic !== null) lines.push(['The server said', bounce.diagnostic]);
  if (codes !== '') lines.push(['Codes', codes]);
  if (by !== null) lines.push(['Said by', by]);
  if (bounce.blocklist !== null)
    lines.push(['Block list', [bounce.blocklist.name, bounce.blocklist.url ?? ''].join('  ').trim()]);
  const whom = bounce.originalRecipient ?? bounce.recipient;
  const via = whom === bounce.recipient ? '' : ` (forwarded to ${bounce.recipient})`;
  const label = (name: string): string => (name === '' ? '' : `${name}:`).padEnd(17);
  return [
    `  ${happened(bounce.action)} ${printable(whom + via)}`,
    ...lines.map(([name, value]) => `    ${label(name)}${printable(value)}`),
  ].join('\n');
}

/** One message as a few lines of text, followed by an empty line. */
export function toText({ file, index, report }: ExplainedMessage): string {
  const name = index === 0 ? file : `${file} (message ${index + 1})`;
  const { original } = report;
  const about = [original?.subject ?? null, original?.messageId ?? null].filter((part) => part !== null);
  return [
    printable(name),
    `  ${headline(report.kind, report)}`,
    ...(about.length > 0 ? [`  The message was: ${printable(about.join('  '))}`] : []),
    ...report.bounces.map(bounceText),
    '',
    '',
  ].join('\n');
}
