// Digital Arts m-FILTER.
import { textFormat } from '../text-format.ts';

export const mfilter = textFormat({
  name: 'mfilter',
  // -------server message
  // -------SMTP command
  signs: [['-------server message', '-------smtp command']],
  after: ['-------server message'],
  before: ['-------original m'],
});
