// Gmail's text reports before 2017, in English; the other languages read by their structure.
import { textFormat } from '../text-format.ts';

export const gmail = textFormat({
  name: 'gmail',
  // Delivery to the following recipient failed permanently:
  // Technical details of permanent failure:
  signs: [
    ['technical details of permanent failure'],
    ['technical details of temporary failure'],
    ['delivery to the following recipient failed permanently'],
    ['delivery to the following recipient has been delayed'],
    ['this is an automatically generated delivery status notification', 'delivery to the following recipient'],
  ],
  after: ['delivery to the following recipient'],
  before: ['----- original message -----'],
});
