import type { LetterFact } from '../../electron/intake/facts.ts';

/** A letter from this address, as a folder that holds both sent and received mail gives it. */
export const letterFrom = (address: string): LetterFact => ({
  kind: 'letter',
  uid: 1,
  messageId: null,
  from: { address, name: null },
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  date: 0,
  inReplyTo: [],
  references: [],
  size: 1,
  life: false,
});
