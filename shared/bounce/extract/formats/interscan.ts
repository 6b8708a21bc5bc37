// Trend Micro InterScan gateways. Their transcript has the arrows the other way round.
import { textFormat } from '../text-format.ts';

export const interscan = textFormat({
  name: 'interscan',
  // Sent <<< RCPT TO:<user@example.org>
  // Received >>> 550 5.1.1 <user@example.org>... user unknown
  signs: [
    ['message from interscan'],
    ['sent <<< rcpt to', 'received >>>'],
    ['unable to deliver message to <', 'end of message'],
  ],
});
