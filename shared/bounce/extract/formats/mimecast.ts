// Mimecast's notice to its own users.
import { textFormat } from '../text-format.ts';

export const mimecast = textFormat({
  name: 'mimecast',
  // An email that you attempted to send to the following address could not be delivered:
  // -- user@example.org
  signs: [
    ['an email that you attempted to send to the following address could not be delivered'],
    ['the problem appears to be :', 'additional information follows :'],
  ],
  after: ['following address could not'],
  before: ['the problem appears to be'],
});
