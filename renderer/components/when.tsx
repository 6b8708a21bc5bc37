import { ago, clock, dayAndClock, exact, toTheMinute } from '../format/time.ts';

const SAY = { ago, clock, dayAndClock, toTheMinute } as const;

/** A time in the usual words, with the exact one on hover and for machines. Milliseconds since 1970 UTC. */
export function When({ at, as }: { readonly at: number; readonly as: keyof typeof SAY }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={exact(at)}>
      {SAY[as](at)}
    </time>
  );
}
