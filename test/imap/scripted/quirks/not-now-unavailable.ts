import { notNow } from '../refusing.ts';

export const notNowUnavailable = notNow(
  'answers a FETCH with [UNAVAILABLE] for a while (Yahoo)',
  'https://github.com/imapsync/imapsync/issues/119',
  'NO [UNAVAILABLE] UID FETCH Server error while fetching messages',
  'UID FETCH Server error while fetching messages',
);
