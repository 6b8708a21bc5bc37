import { When } from '../components/when.tsx';
import { clock, dayHeading } from '../format/time.ts';

/** The time of a row in two lines: of one that stands under its day the clock alone. */
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
