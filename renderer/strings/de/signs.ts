// Was für eine Zuordnung spricht.

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
  'others-fit': ({ count }) =>
    count === 1
      ? 'eine andere Nachricht passte fast ebenso gut'
      : `${n.format(count)} andere Nachrichten passten fast ebenso gut`,
  'passed-on': ({ address, failed }) => `an ${address} gesendet und von dort an ${failed} weitergeleitet`,
  'no-recipient': ({ address }) =>
    `${address} ist kein Empfänger dieser Nachricht: eine Blindkopie, oder jemand hat sie weitergeleitet`,
  'as-written': ({ text }) => text,
};

export const deSigns: typeof enSigns = { matchSigns };
