import { numbered, type Provider } from './provider.ts';

/** `AUP#In-1320`, `AUP#I-1010`, `AUP#1570`: of mail that comes in. */
const INBOUND = ['aup i ', 'aup in ', 'aup '];
/** Of a customer's own mail. */
const OUTBOUND = ['aup o ', 'aup out '];

const series = (prefixes: readonly string[], from: number, to: number): readonly string[] =>
  prefixes.flatMap((prefix) => numbered(prefix, from, to));

/**
 * Spectrum (Charter, Time Warner, Road Runner) names its Acceptable Use Policy, `AUP#`, or an `E`. The numbers stand for the same
 * causes: 1300 to 1399 and 1550 to 1589 for how much a server sends at a time, most others for the address of the server.
 */
export const spectrum: Provider = {
  id: 'spectrum',
  page: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
  knownBy: ['charter.net', 'spectrum.net', 'rr.com', 'roadrunner.com', 'twc.com', 'brighthouse.com'],
  rows: [
    {
      tokens: [...series(INBOUND, 1300, 1399), ...series(INBOUND, 1550, 1589), ...series(OUTBOUND, 1300, 1399)],
      anywhere: true,
      reason: 'rate-limited',
    },
    { tokens: ['aup o', 'aup out'], anywhere: true, reason: 'policy' },
    { tokens: [...series(INBOUND, 1000, 1099), 'aup i', 'aup in'], anywhere: true, reason: 'blocklisted' },
    { tokens: numbered('e', 1300, 1399), reason: 'rate-limited' },
    { tokens: numbered('e', 1000, 1099), reason: 'blocklisted' },
  ],
};
