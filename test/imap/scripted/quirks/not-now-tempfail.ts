import { notNow } from '../refusing.ts';

export const notNowTempfail = notNow(
  'answers a FETCH with [TEMPFAIL] for a while (Yahoo)',
  'https://github.com/mscdex/node-imap/issues/340',
  'NO [TEMPFAIL] UID FETCH Temporary failure on server [CODE: WBL]',
  'Temporary failure on server',
);
