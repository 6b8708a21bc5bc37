import { ONE_PERSON } from '../words/word-classes.ts';
import type { Doubt } from './doubt.ts';

/** `recipient does not accept mail at this time`, `your domain takes no mail`: of one mailbox, or of the sender's domain. */
export const ofOnePerson: Doubt = {
  id: 'of-one-person',
  holds: ({ candidate, before }) =>
    candidate.reason === 'domain-takes-no-mail' && (before.includes('your') || ONE_PERSON.has(before.at(-1) ?? '')),
};
