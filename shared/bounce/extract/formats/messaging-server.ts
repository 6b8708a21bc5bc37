// Oracle (Sun, iPlanet) Messaging Server and PMDF.
import { textFormat } from '../text-format.ts';

export const messagingServer = textFormat({
  name: 'messaging-server',
  // Your message cannot be delivered to the following recipients:
  //   Recipient address: user@example.org
  //   Reason: Remote SMTP server has rejected address
  signs: [
    ['this report relates to a message you sent with the following header fields'],
    ['your message cannot be delivered to the following recipients', 'recipient address:'],
  ],
  after: [
    'cannot be delivered to the following recipients',
    'being sent to the following recipients',
    'was successfully',
  ],
});
