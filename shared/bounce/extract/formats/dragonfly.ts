// The DragonFly mail agent of DragonFly BSD and FreeBSD.
import { textFormat } from '../text-format.ts';

export const dragonfly = textFormat({
  name: 'dragonfly',
  // This is the DragonFly Mail Agent v0.13 at mx.example.org.
  // There was an error delivering your mail to <user@example.org>.
  signs: [['this is the dragonfly mail agent']],
});
