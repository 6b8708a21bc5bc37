import { notNow } from '../refusing.ts';

export const notNowThrottled = notNow(
  'answers a FETCH with [THROTTLED] for a while',
  'https://github.com/postalsys/imapflow/issues/75',
  'NO [THROTTLED] Rate limit hit',
  'Rate limit hit',
);
