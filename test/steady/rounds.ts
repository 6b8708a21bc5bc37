/** What the clock and the time zone of one run are. */
export interface Round {
  /** For people, as `the first of a month, in Pacific/Auckland`. */
  readonly name: string;
  /** An IANA time zone. */
  readonly zone: string;
  /** What the clocks show when the run begins. */
  readonly at: Date;
}

/**
 * A few minutes before or after something changes, so that it changes while tests run. The first three hold one of each
 * kind. Times are UTC; Berlin turns its clocks at 01:00 UTC, New York at 2:00 and Auckland at 2:00 or 3:00 of their own.
 */
const ROUNDS: readonly { readonly name: string; readonly zone: string; readonly utc: string }[] = [
  { name: 'summer time begins', zone: 'Europe/Berlin', utc: '2027-03-28T00:50Z' },
  { name: 'the first of a month', zone: 'Pacific/Auckland', utc: '2027-05-31T12:03Z' },
  { name: 'night', zone: 'America/New_York', utc: '2027-01-15T04:55Z' },
  { name: 'the first of a year', zone: 'UTC', utc: '2027-01-01T00:02Z' },
  { name: 'night, the last of February', zone: 'Asia/Kolkata', utc: '2027-02-28T18:25Z' },
  { name: 'summer time ends', zone: 'America/New_York', utc: '2027-11-07T05:50Z' },
  { name: 'summer time begins', zone: 'Pacific/Auckland', utc: '2027-09-25T13:50Z' },
  { name: 'the first of a month', zone: 'Europe/Berlin', utc: '2027-05-31T22:03Z' },
  { name: 'night, the last of a month', zone: 'UTC', utc: '2027-06-30T23:55Z' },
  { name: 'summer time ends', zone: 'Europe/Berlin', utc: '2027-10-31T00:50Z' },
  { name: 'the first of a month', zone: 'Asia/Kolkata', utc: '2027-08-31T18:33Z' },
  { name: 'summer time begins', zone: 'America/New_York', utc: '2027-03-14T06:50Z' },
  { name: 'night, a leap day', zone: 'Europe/Berlin', utc: '2028-02-28T22:55Z' },
  { name: 'summer time ends', zone: 'Pacific/Auckland', utc: '2027-04-03T13:50Z' },
];

/** `count` rounds, each another combination as long as there are others. */
export function roundsOf(count: number): readonly Round[] {
  return Array.from({ length: count }, (_, index) => {
    const round = ROUNDS[index % ROUNDS.length];
    if (!round) throw new Error('no round is listed');
    return { name: `${round.name}, in ${round.zone}`, zone: round.zone, at: new Date(round.utc) };
  });
}
