// Yahoo's own servers.
import { textFormat } from '../text-format.ts';

export const yahoo = textFormat({
  name: 'yahoo',
  // Sorry, we were unable to deliver your message to the following address.
  // Message from yahoo.com. / Unable to deliver message to the following address(es).
  signs: [
    ['sorry, we were unable to deliver your message to the following address'],
    ['unable to deliver message to the following address(es)'],
  ],
  after: ['following address'],
  before: ['--- original message follows', '--- below this line is a copy'],
});
