// Novell GroupWise and its internet agent.
import { textFormat } from '../text-format.ts';

export const groupwise = textFormat({
  name: 'groupwise',
  // The message that you sent was undeliverable to the following:
  //     user@example.org (user not found)
  signs: [['undeliverable to the following:'], ['the message that you sent was undeliverable']],
  after: ['undeliverable to the following'],
});
