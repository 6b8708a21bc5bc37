import { notNow } from '../refusing.ts';

export const notNowServerUnavailable = notNow(
  'answers a FETCH with "Server Unavailable. 15" for a while (Exchange)',
  'https://github.com/mscdex/node-imap/issues/715',
  'NO Server Unavailable. 15',
  'Server Unavailable. 15',
);
