import type { Reason } from './reason.ts';

/** What remains when neither words nor codes say more than "delivery failed". It has no phrases on purpose. */
export const unknown: Reason = {
  id: 'unknown',
  title: 'The report gives no clear reason',
  short: 'Reason unknown',
  meaning: 'The report says only that the message was not delivered.',
  nextStep: "Read the server's own words below, then try again or ask the recipient in another way.",
  type: 'soft',
  side: 'unclear',
  addressBad: null,
  codes: [],
  vagueCodes: ['x.0.0', '554'],
  phrases: {},
  hints: [],
  sisimai: ['undefined', 'onhold'],
  kumomta: ['Uncategorized'],
};
