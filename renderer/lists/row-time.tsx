import { When } from '../components/when.tsx';
import { clock, dayHeading } from '../format/time.ts';

/** The time in a row of two lines; only the time of day where the row is below its day's heading. */
export function RowTime({ at, dated }: { readonly at: number; readonly dated: boolean }) {
  return (
    <div className="dt">
      {dated ? (
        <When at={at} as="dayAndClock" />
      ) : (
        <>
          <span className="sr">{dayHeading(at)}</span> {clock(at)}
        </>
      )}
    </div>
  );
}
