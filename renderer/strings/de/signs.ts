// Was für eine Zuordnung spricht, und was für und gegen einen Zustellbericht.

import type { enSigns } from '../en/signs.ts';
import { localeFor } from '../language.ts';
import { spanIn } from '../span.ts';
import { n } from './number.ts';

const span = spanIn(localeFor('de'), 'weniger als eine Sekunde');

const matchSigns: (typeof enSigns)['matchSigns'] = {
  'by-hand': 'von Hand zugeordnet',
  'original-id': ({ messageId }) => `Message-ID des Originals ${messageId}`,
  'rewritten-id': ({ messageId }) => `Message-ID, bevor ein Server sie umschrieb: ${messageId}`,
  answers: ({ messageId }) => `der Zustellbericht antwortet auf ${messageId}`,
  'refers-to': ({ messageId }) => `der Zustellbericht bezieht sich auf ${messageId}`,
  'after-sending': ({ ms }) => `${span(ms)} nach dem Senden`,
  'before-sending': ({ ms }) => `${span(ms)} vor dem Senden, nach der Uhr des Servers`,
  'same-recipient': 'an diesen Empfänger gesendet',
  'same-subject': ({ subject }) => `gleicher Betreff „${subject}“`,
  'subject-begins-alike': 'gleicher Anfang des Betreffs',
  'subject-in-subject': ({ subject }) => `der Betreff des Zustellberichts nennt „${subject}“`,
  'subject-in-text': ({ subject }) => `der Text des Zustellberichts nennt „${subject}“`,
  'same-date': 'gleiches Datum',
  'same-sender': 'gleicher Absender',
  'only-message': 'die einzige Nachricht an diesen Empfänger in jenen Tagen',
  'other-account': ({ account }) => `von einem anderen Ihrer Konten gesendet: ${account}`,
  'others-fit': ({ count }) =>
    count === 1
      ? 'eine andere Nachricht passte fast ebenso gut'
      : `${n.format(count)} andere Nachrichten passten fast ebenso gut`,
  'passed-on': ({ address, failed }) => `an ${address} gesendet und von dort an ${failed} weitergeleitet`,
  'no-recipient': ({ address }) =>
    `${address} ist kein Empfänger dieser Nachricht: eine Blindkopie, oder jemand hat sie weitergeleitet`,
  'as-written': ({ text }) => text,
};

const reportSigns: (typeof enSigns)['reportSigns'] = {
  'amazon-ses': 'Benachrichtigung von Amazon SES',
  'report-type': 'multipart/report; report-type=delivery-status',
  'status-fields': 'delivery-status mit einem Empfänger',
  'refused-as-receipt': 'Ablehnung in Form einer Lesebestätigung',
  'status-fields-in-text': 'Felder eines delivery-status im Text',
  'failed-recipients-field': 'X-Failed-Recipients',
  'null-sender': 'leerer Absender',
  'from-daemon': 'von einem Mail-Daemon',
  'from-mail-system': 'von einem Postmaster oder Mailsystem',
  'auto-submitted-failure': 'Auto-Submitted: Fehler oder Warnung',
  'auto-submitted': 'Auto-Submitted',
  'to-bounce-address': 'an eine Rückläuferadresse gesendet',
  'known-words': 'Worte eines bekannten Mailsystems',
  'subject-announces-failure': 'der Betreff kündigt einen Fehlschlag an',
  'text-announces-failure': 'der Text kündigt einen Fehlschlag an',
  'smtp-answer': 'SMTP-Antwort im Text',
  'address-on-own-line': 'fehlgeschlagene Adresse in einer eigenen Zeile',
  'phone-gateway': 'ein Gateway zu Telefonen nennt, wen es nicht erreichte',
  'original-returned': 'ursprüngliche Nachricht beigelegt',
  'names-addressee': 'nennt einen Adressaten der beigelegten Nachricht',
  'silent-on-failure': 'sagt nichts von einem Fehlschlag',
  'names-only-reader': 'nennt niemanden außer dem Leser selbst',
  'announces-nothing': 'kündigt keine fehlgeschlagene Nachricht an',
  'log-or-survey': 'Protokoll oder Übersicht',
  'mail-to-reader': 'spricht von E-Mails an den Leser selbst',
  'mail-of-others': 'spricht von E-Mails, die andere gesendet haben',
  ticket: 'Ticket eines Helpdesks',
  parcel: 'spricht von einem Paket',
  'asks-to-click': 'bittet den Leser zu klicken',
  'names-own-house': 'nennt nur das eigene Haus',
  'no-origin': 'nichts weist auf ein Mailsystem als Verfasser hin',
  'auto-reply': 'automatische Antwort einer Person',
  challenge: 'verlangt eine Bestätigung durch einen Menschen',
  'reply-of-person': 'Antwort oder Weiterleitung einer Person',
  'reply-subject': 'Betreff einer Antwort oder Weiterleitung',
  'from-person': 'von einer Person',
  'from-mail-program': 'in einem Mailprogramm geschrieben',
  'carries-program': 'bringt ein Programm mit',
  'mailing-list': 'an eine Mailingliste geschickt',
  'quoted-report': 'der Zustellbericht steht in einem Zitat',
  'as-written': ({ text }) => text,
};

export const deSigns: typeof enSigns = { matchSigns, reportSigns };
