/**
 * The variables that shift the clock of a run (test/steady). A server that passes only known variables to its processes must be
 * configured with these.
 */
export const CLOCK_VARIABLES = [
  'LD_PRELOAD',
  'FAKETIME',
  'FAKETIME_DONT_FAKE_MONOTONIC',
  'FAKETIME_DISABLE_SHM',
  'FAKETIME_FORCE_MONOTONIC_FIX',
  'NO_FAKE_STAT',
] as const;
