// Ipswitch IMail: one line with a reason and an address, then the header of the original.
import { textFormat } from '../text-format.ts';

export const imail = textFormat({
  name: 'imail',
  // Unknown user: user@example.org
  // User mailbox exceeds allowed size: user@example.org
  signs: [
    ['original message follows.', 'unknown user:'],
    ['original message follows.', 'user mailbox exceeds allowed size'],
    ['body of message generated response'],
    ['original message follows.', 'delivery failed'],
    ['original message follows.', 'undeliverable to'],
  ],
});
