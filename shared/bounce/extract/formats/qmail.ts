// qmail-send and the systems that kept its words (Yahoo's older servers, many hosters).
import { textFormat } from '../text-format.ts';

export const qmail = textFormat({
  name: 'qmail',
  // Hi. This is the qmail-send program at mx.example.org.
  // I'm afraid I wasn't able to deliver your message to the following addresses.
  signs: [
    ['this is the qmail-send program'],
    ["wasn't able to deliver your message to the following addresses"],
    ['--- below this line is a copy of the message'],
  ],
  // --- Enclosed are the original headers of the message.
  before: ['--- below this line is', '--- enclosed are', '--- undelivered message follows'],
});
