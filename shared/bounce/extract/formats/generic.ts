// Whatever no other format knows: structure, codes and addresses alone, so that an unknown system in an unknown language reads.
import type { Format } from '../finding.ts';
import { readText } from '../read-text.ts';

export const generic: Format = {
  name: 'generic',
  known: false,
  looksLike: () => true,
  extract: readText,
};
