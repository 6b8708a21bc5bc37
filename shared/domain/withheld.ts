// Messages that a mail server did not hand out. Times are milliseconds since 1970 UTC.
import type { Detail } from './details.ts';

export interface WithheldMessage {
  readonly folder: string;
  readonly uid: number;
  /** `source`: its header came, and a report was made of that alone. */
  readonly part: 'header' | 'source';
  /** The server's own words, or what it did instead. */
  readonly why: Detail;
  /** When the message arrived; null if the server does not say so either. */
  readonly arrived: number | null;
  readonly firstTried: number;
  readonly lastTried: number;
  /** How often the message was asked for. */
  readonly tries: number;
  /** When it is asked for next, at the earliest; null where the app has given it up until the user tries again. */
  readonly nextTry: number | null;
}

export interface WithheldList {
  /** All of the account. */
  readonly total: number;
  /** The first of them, by folder and UID. */
  readonly rows: readonly WithheldMessage[];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** How long after each try the next one follows, at the earliest; the last wait holds for all further ones. */
const WAITS_MS: readonly number[] = [0, HOUR_MS, 8 * HOUR_MS, 24 * HOUR_MS, 48 * HOUR_MS];
/** A message is given up after so many tries on so many days. */
const GIVEN_UP = { tries: 6, days: 3 };

/** In: how often and on how many days a message was asked for, the last time at `at`. Out: when to ask next; null: no more. */
export function nextTry(tries: number, days: number, at: number): number | null {
  if (tries >= GIVEN_UP.tries && days >= GIVEN_UP.days) return null;
  return at + (WAITS_MS[Math.min(tries, WAITS_MS.length) - 1] ?? 0);
}

/** The day of a time, in UTC: tries on different days are counted by it. */
export const dayOf = (at: number): number => Math.floor(at / (24 * HOUR_MS));
