import { notNow } from '../refusing.ts';

export const notNowSystemError = notNow(
  'answers a FETCH with "System Error" for a while (Gmail)',
  'https://github.com/OfflineIMAP/offlineimap/issues/682',
  'NO System Error (Failure)',
  'System Error (Failure)',
);
