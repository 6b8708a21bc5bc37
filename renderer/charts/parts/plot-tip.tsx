import { MailText } from '../../components/mail-text.tsx';
import type { Mark } from './chart.ts';
import type { Shown } from './marks.tsx';

const WIDTH = 190;
const GAP = 8;

/** Below a row; beside a column, on the side with enough room. */
function placeOf({ band, width }: Shown, below: boolean): { readonly top: number; readonly left: number } {
  const within = (left: number): number => Math.max(0, Math.min(left, width - WIDTH));
  if (below) return { top: band.y + band.height + 4, left: within(band.x + band.width / 2 - WIDTH / 2) };
  const left = band.x + band.width / 2 > width / 2 ? band.x - WIDTH - GAP : band.x + band.width + GAP;
  return { top: Math.max(0, band.y - 6), left: within(left) };
}

/** A tooltip with the numbers of one mark. Screen readers get the same from the mark's name. */
export function PlotTip(props: {
  readonly mark: Mark;
  readonly at: Shown;
  readonly below: boolean;
  readonly hint: string;
}) {
  const { mark, at, below } = props;
  const style = placeOf(at, below);
  return (
    <div className="plot-tip" style={style} aria-hidden="true">
      <b>
        <MailText text={mark.name} />
      </b>
      {mark.lines.map((line) => (
        <div key={line.name}>
          <span>
            {line.look ? <i className={`swatch look-${line.look}`} /> : null}
            {line.name}
          </span>
          {line.value}
        </div>
      ))}
      <small>{props.hint}</small>
    </div>
  );
}
