// What speaks for a match, and for and against a message being a delivery report.
import type { ReportSign } from '../../../shared/bounce/report.ts';
import type { WordsFor } from '../../../shared/domain/said.ts';
import type { MatchSign } from '../../../shared/matching/match-sign.ts';
import { localeFor } from '../language.ts';
import { spanIn } from '../span.ts';
import { n } from './number.ts';

const span = spanIn(localeFor('en'), 'less than a second');

const matchSigns: WordsFor<MatchSign> = {
  'by-hand': 'linked by hand',
  'original-id': ({ messageId }) => `original Message-ID ${messageId}`,
  'rewritten-id': ({ messageId }) => `Message-ID before a server rewrote it: ${messageId}`,
  answers: ({ messageId }) => `the report answers ${messageId}`,
  'refers-to': ({ messageId }) => `the report refers to ${messageId}`,
  'after-sending': ({ ms }) => `${span(ms)} after sending`,
  'before-sending': ({ ms }) => `${span(ms)} before sending by its own clock`,
  'same-recipient': 'sent to this recipient',
  'same-subject': ({ subject }) => `same subject “${subject}”`,
  'subject-begins-alike': 'same beginning of the subject',
  'subject-in-subject': ({ subject }) => `the report's subject names “${subject}”`,
  'subject-in-text': ({ subject }) => `the report's text names “${subject}”`,
  'same-date': 'same date',
  'same-sender': 'same sender',
  'only-message': 'the only message to this recipient in those days',
  'other-account': ({ account }) => `sent from another of your accounts, ${account}`,
  'others-fit': ({ count }) =>
    count === 1
      ? 'another message would fit nearly as well'
      : `${n.format(count)} other messages would fit nearly as well`,
  'passed-on': ({ address, failed }) => `sent to ${address}, which passes mail on to ${failed}`,
  'no-recipient': ({ address }) =>
    `${address} is not among the recipients of this message: a hidden copy, or someone passed it on`,
  'as-written': ({ text }) => text,
};

const reportSigns: WordsFor<ReportSign> = {
  'amazon-ses': 'notification of Amazon SES',
  'report-type': 'multipart/report; report-type=delivery-status',
  'status-fields': 'delivery-status with a recipient',
  'refused-as-receipt': 'refusal in the form of a read receipt',
  'status-fields-in-text': 'delivery-status fields in the text',
  'failed-recipients-field': 'X-Failed-Recipients',
  'null-sender': 'null sender',
  'from-daemon': 'from a mail daemon',
  'from-mail-system': 'from a postmaster or mail system',
  'auto-submitted-failure': 'Auto-Submitted: failure or warning',
  'auto-submitted': 'Auto-Submitted',
  'to-bounce-address': 'sent to a bounce address',
  'known-words': 'words of a known mail system',
  'subject-announces-failure': 'subject announces a failure',
  'text-announces-failure': 'text announces a failure',
  'smtp-answer': 'SMTP answer in the text',
  'address-on-own-line': 'failed address on a line of its own',
  'phone-gateway': 'gateway to telephones names the one it did not reach',
  'original-returned': 'original message returned',
  'names-addressee': 'names an addressee of the returned message',
  'silent-on-failure': 'says nothing of a failure',
  'names-only-reader': 'names nobody but its reader',
  'announces-nothing': 'announces no failed message',
  'log-or-survey': 'log or survey',
  'mail-to-reader': 'speaks of mail to its reader',
  'mail-of-others': 'speaks of mail that others sent',
  ticket: 'ticket of a help desk',
  parcel: 'speaks of a parcel',
  'asks-to-click': 'asks its reader to click',
  'names-own-house': 'names only its own house',
  'no-origin': 'nothing shows a mail system as its author',
  'auto-reply': 'automatic reply of a person',
  challenge: 'asks to confirm as a human',
  'reply-of-person': 'reply or forward of a person',
  'reply-subject': 'subject of a reply or forward',
  'from-person': 'from a person',
  'from-mail-program': 'written in a mail program',
  'carries-program': 'carries a program',
  'mailing-list': 'posted to a mailing list',
  'quoted-report': 'report stands in a quotation',
  'as-written': ({ text }) => text,
};

export const enSigns = { matchSigns, reportSigns };
