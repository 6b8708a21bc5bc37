import { YOURS } from '../words/word-classes.ts';
import type { Doubt } from './doubt.ts';

const ADDRESSEE =
  /^(?:recipient|addressee|correspond|contact|destinat|empfang|adressat|ontvanger|mottag|modtag|mottak|получател|адресат)/;

/** `your account is locked`, `su cuenta ha sido suspendida`: the sender's; but `votre correspondant` is whom you write to. */
export const ofYours: Doubt = {
  id: 'of-yours',
  holds: ({ before, named }) => YOURS.has(before.at(-1) ?? '') && !ADDRESSEE.test(named[0] ?? ''),
};
