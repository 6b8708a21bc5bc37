// Shows every process of a run another time: node, Chromium, Dovecot, Cyrus and Courier alike.
import { existsSync, readdirSync } from 'node:fs';
import type { CLOCK_VARIABLES } from '../support/clock-variables.ts';
import { installPackages } from '../support/ensure-programs.ts';

type ShiftedClock = Readonly<Record<(typeof CLOCK_VARIABLES)[number], string>>;

/** Debian's package; it holds nothing but the library. */
const PACKAGE = 'libfaketime';
const LIBRARIES = '/usr/lib';

/** The path of libfaketime; installed where that can be done. Null: there is none, and clocks cannot be shifted. */
export function findFaketime(): string | null {
  const found = installedFaketime();
  if (found !== null) return found;
  installPackages([PACKAGE]);
  return installedFaketime();
}

/** Debian keeps it in a folder of the machine's own, as /usr/lib/x86_64-linux-gnu/faketime. */
function installedFaketime(): string | null {
  if (process.platform !== 'linux') return null;
  const paths = readdirSync(LIBRARIES).map((folder) => `${LIBRARIES}/${folder}/faketime/libfaketime.so.1`);
  return paths.find((path) => existsSync(path)) ?? null;
}

/**
 * The environment in which clocks show `at` from `now` on and go on from there. Waits are as long as they were: the monotonic
 * clock, which timers run by, stays. What the kernel itself writes, such as the time a file was changed, stays, too.
 */
export function shiftedClock(library: string, at: Date, now: number): ShiftedClock {
  const seconds = Math.round((at.getTime() - now) / 1000);
  return {
    LD_PRELOAD: library,
    FAKETIME: `${seconds < 0 ? '' : '+'}${seconds}`,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    // With its shared memory and its repair of monotonic waits Chromium takes a minute to start.
    FAKETIME_DISABLE_SHM: '1',
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
    NO_FAKE_STAT: '1',
  };
}
