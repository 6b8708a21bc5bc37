// Is the full source worth fetching? Answered from the header alone, so it may say yes too often and never no too often.
import type { HeaderField } from '../mime-tree.ts';
import { isGatewayName } from '../view/phone-gateway.ts';

/** Header fields to fetch beside those of the envelope, in lower case. */
export const TRIAGE_HEADERS: readonly string[] = [
  'return-path',
  'auto-submitted',
  'precedence',
  'x-failed-recipients',
  'content-type',
  'x-auto-response-suppress',
  'x-autoreply',
  'x-autorespond',
  'x-ms-exchange-message-is-ndr',
  'x-ms-exchange-generated-message-source',
  'x-ms-exchange-parent-message-id',
  'x-content-identifier',
  'x-postfix-sender',
  'x-loop',
  'list-id',
  'sender',
  'to',
  'delivered-to',
  'x-original-to',
  'in-reply-to',
  'references',
];

export interface TriageHead {
  /** Whole Content-Type value in lower case. */
  readonly contentType: string;
  /** The From address, or the whole From value; null where none. */
  readonly from: string | null;
  readonly subject: string;
  readonly headers: readonly HeaderField[];
}

/** Local parts and names that machines write reports from. */
const DAEMONS: readonly string[] = [
  'mailer-daemon',
  'mailerdaemon',
  'mailer_daemon',
  'maildaemon',
  'mail-daemon',
  'mdaemon',
  'postmaster',
  'post.master',
  'post_master',
  'postoffice',
  'post-office',
  'mail delivery',
  'maildelivery',
  'mail-delivery',
  'delivery subsystem',
  'microsoftexchange',
  'microsoft outlook',
  'mmdf',
  'bounce',
  'daemon',
  'autoreply',
  'auto-reply',
  'no-reply',
  'noreply',
  'system administrator',
  'administrator',
  'sysadmin',
  'mailsystem',
  'mail system',
  'mail_system',
  'mail-system',
  'root@',
  'smtp@',
  'mta@',
];

/**
 * Words of the subject, in the languages mail systems write. Substrings of the lower-case subject; short enough to
 * survive inflection.
 */
const SUBJECT_WORDS: readonly string[] = [
  'undeliver',
  'non-deliver',
  'nondeliver',
  'not deliver',
  'unable to deliver',
  'undelivrable',
  'deliver',
  'delivery',
  'returned',
  'return to sender',
  'returning',
  'fail',
  'bounce',
  'rejected',
  'refused',
  'unknown user',
  'user unknown',
  'mailbox',
  'warning',
  'mail error',
  'complaint',
  'abuse report',
  'feedback report',
  'automat',
  'auto reply',
  'auto-reply',
  'autoreply',
  'auto response',
  'out of office',
  'out of the office',
  'abwesen',
  'respuesta autom',
  'fuori sede',
  'автоответ',
  'автоматич',
  '自動',
  '自动',
  'mail system error',
  'delay',
  'delivered',
  'could not',
  "couldn't",
  'cannot',
  'not be sent',
  'unzustell',
  'zustell',
  'rückläufer',
  'retour',
  'remise',
  'échec',
  'non remis',
  'non distribu',
  'consegna',
  'mancat',
  'recapit',
  'entrega',
  'devuelt',
  'devolvid',
  'no se puede entregar',
  'não é possível entregar',
  'onbestelbaar',
  'bezorg',
  'niedostarcz',
  'niedoręcz',
  'dostarcz',
  'недостав',
  'доставк',
  'не удалось',
  '配信',
  '配送',
  '不達',
  '届け',
  'エラー',
  '退信',
  '退回',
  '无法',
  '無法',
  '投递',
  '失败',
  'teslim',
  'leveran',
  'levereras',
  'kézbesít',
  'doruč',
  'nedoruč',
  'toimit',
  'olevering',
];

/**
 * In: what a header tells. Out: true where the message may be any kind of report, automatic reply or complaint.
 */
export function mayBeReport(head: TriageHead): boolean {
  const type = head.contentType.toLowerCase();
  if (type.startsWith('multipart/report') || type.includes('report-type') || type.startsWith('message/')) return true;
  if (head.headers.some(isReportHeader)) return true;
  const from = (head.from ?? '').toLowerCase();
  if (from === '' || from === '<>' || DAEMONS.some((name) => from.includes(name))) return true;
  if (isGatewayName(from)) return true;
  const subject = head.subject.toLowerCase();
  return SUBJECT_WORDS.some((word) => subject.includes(word));
}

function isReportHeader({ name, value }: HeaderField): boolean {
  const field = name.toLowerCase();
  const text = value.trim().toLowerCase();
  switch (field) {
    case 'return-path':
      return text === '<>' || text === '' || text.includes('mailer-daemon') || text.includes('postmaster');
    case 'auto-submitted':
      return text !== '' && text !== 'no';
    case 'precedence':
      return text === 'auto_reply' || text === 'junk';
    case 'x-failed-recipients':
    case 'x-autoreply':
    case 'x-autorespond':
    case 'x-ms-exchange-message-is-ndr':
      return true;
    case 'x-ms-exchange-generated-message-source':
      return text.includes('agent') || text.includes('routing');
    case 'to':
    case 'delivered-to':
    case 'x-original-to':
      // Envelope senders that only reports are sent to: VERP, BATV, SRS.
      return /bounce|prvs=|srs[01]=|-return-|[a-z0-9]=[a-z0-9.-]{3,}@/.test(text.slice(0, 400));
    default:
      return false;
  }
}
