// Exchange 5.5, 2000 and 2003, and Outlook's own notices.
import { textFormat } from '../text-format.ts';

export const exchangeClassic = textFormat({
  name: 'exchange-classic',
  // Your message did not reach some or all of the intended recipients.
  // The following recipient(s) could not be reached:
  signs: [
    ['did not reach the following recipient'],
    ['did not reach some or all of the intended recipients'],
    ['the following recipient(s) could not be reached'],
  ],
  //       user@example.org on 29.04.2024 23:34
  after: ['did not reach the following', 'could not be reached', 'did not reach these'],
});
