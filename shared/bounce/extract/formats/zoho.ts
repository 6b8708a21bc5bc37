// Zoho Mail.
import { textFormat } from '../text-format.ts';

export const zoho = textFormat({
  name: 'zoho',
  aheadOf: ['exim'],
  // user@example.org Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <user@example.org>... User Unknown
  signs: [['error_code :'], ['[status: error, address: <'], ['received:from mail.zoho.com']],
  after: ['permanent error', 'one or more of its recipients'],
});
