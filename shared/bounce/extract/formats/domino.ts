// HCL (Lotus, IBM) Domino and Notes.
import { textFormat } from '../text-format.ts';

export const domino = textFormat({
  name: 'domino',
  // was not delivered to:
  //   user@example.org
  // because:
  signs: [
    ['was not delivered to:', 'because:'],
    ['not listed in domino directory'],
    ['------- failure reasons --------'],
  ],
  after: ['was not delivered to', 'failure reasons'],
  before: ['because:', 'returned message'],
});
