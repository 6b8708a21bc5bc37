// Alt-N MDaemon.
import { textFormat } from '../text-format.ts';

export const mdaemon = textFormat({
  name: 'mdaemon',
  // The attached message had PERMANENT fatal delivery errors!
  // --- Session Transcript ---
  signs: [
    ['the attached message had permanent fatal delivery errors'],
    ['--- session transcript ---'],
    ['failed to deliver to', 'has been removed from the mail queue on this server'],
  ],
  after: ['did not receive a copy of your message', 'following addresses', 'failed to deliver to'],
  before: ['--- session transcript'],
});
