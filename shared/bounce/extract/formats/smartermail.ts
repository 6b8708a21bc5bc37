// SmarterTools SmarterMail.
import { textFormat } from '../text-format.ts';

export const smartermail = textFormat({
  name: 'smartermail',
  // Could not deliver message to the following recipient(s):
  // Failed Recipient: user@example.org
  // Reason: Remote host said: 550 5.1.1 User unknown
  signs: [['could not deliver message to the following recipient(s)', 'failed recipient:']],
  after: ['following recipient(s)'],
  before: ['-- the header and top'],
});
