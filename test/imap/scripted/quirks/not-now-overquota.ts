import { notNow } from '../refusing.ts';

export const notNowOverquota = notNow(
  'answers a FETCH with [OVERQUOTA] once the account has read too much (Gmail)',
  'https://github.com/chatwoot/chatwoot/issues/6082',
  'NO [OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)',
  'Account exceeded command or bandwidth limits.',
);
