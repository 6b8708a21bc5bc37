import type { ReasonFile } from './reason.ts';

/** What remains when neither words nor codes say more than "delivery failed". It has no phrases on purpose. */
export const unknown = {
  id: 'unknown',
  words: {
    en: {
      title: 'The report gives no clear reason',
      short: 'Reason unknown',
      meaning: 'The report says only that the message was not delivered.',
      nextStep: "Read the server's own words below, then try again or ask the recipient in another way.",
    },
    de: {
      title: 'Der Zustellbericht nennt keinen klaren Grund',
      short: 'Grund unbekannt',
      meaning: 'Der Zustellbericht sagt nur, dass die Nachricht nicht zugestellt wurde.',
      nextStep:
        'Lesen Sie unten die Antwort des Servers im Wortlaut und versuchen Sie es erneut, oder fragen Sie den Empfänger auf anderem Weg.',
    },
  },
  type: 'soft',
  side: 'unclear',
  addressBad: null,
  codes: [],
  vagueCodes: ['x.0.0', '554'],
  phrases: {},
  hints: [],
  sisimai: ['undefined', 'onhold'],
  kumomta: ['Uncategorized'],
} as const satisfies ReasonFile;
