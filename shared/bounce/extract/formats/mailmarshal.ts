// Trustwave MailMarshal: the answer stands above the list of those it was given for.
import { textFormat } from '../text-format.ts';

export const mailmarshal = textFormat({
  name: 'mailmarshal',
  // The following recipients were affected:
  signs: [['could not be delivered because of', 'the following recipients were affected']],
  after: ['recipients were affected'],
  before: ['additional information'],
});
