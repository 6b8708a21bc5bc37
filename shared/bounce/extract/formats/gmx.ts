// GMX, WEB.DE, mail.com and 1&1 (IONOS), whose notice imitates Exim's.
import { textFormat } from '../text-format.ts';

export const gmx = textFormat({
  name: 'gmx',
  aheadOf: ['exim'],
  // This message was created automatically by mail delivery software.
  // --- The header of the original message is following. ---
  signs: [
    ['created automatically by mail delivery software', 'smtp error from remote server'],
    ['created automatically by mail delivery software', 'for the following reason:'],
    ['created automatically by mail delivery software', 'reason: delivery retry timeout exceeded'],
  ],
  after: ['failed:', 'address(es)', 'the following address'],
  before: ['the header of the original message'],
});
