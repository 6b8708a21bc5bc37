// Exim's text, from versions and hosters without a machine-readable part.
import { textFormat } from '../text-format.ts';

export const exim = textFormat({
  name: 'exim',
  // This message was created automatically by mail delivery software.
  signs: [['this message was created automatically by mail delivery software', 'a message that you sent']],
  // recipients. This is a permanent error. The following address(es) failed:
  after: [
    'address(es) failed',
    'following address failed',
    'has not yet been delivered is:',
    'have not yet been delivered',
    'addresses to which',
    'following address(es)',
    'failed:',
  ],
  before: ['------ this is a copy', 'no action is required on your part', 'the following text was generated'],
});
