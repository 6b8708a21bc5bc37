// Where the marks of a chart lie: the plot is cut into as many equal bands as there are marks.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'columns' | 'rows';

/** How far a row reaches beyond its texts. */
const MARGIN = 6;

/** The band of mark `index` of `count`; rows reach over the whole width of the drawing, with their names. */
export function bandOf(plot: Box, direction: Direction, index: number, count: number, fullWidth: number): Box {
  if (direction === 'rows') {
    const height = plot.height / Math.max(1, count);
    return { x: -MARGIN, y: plot.y + index * height, width: fullWidth + 2 * MARGIN, height };
  }
  const width = plot.width / Math.max(1, count);
  return { x: plot.x + index * width, y: plot.y, width, height: plot.height };
}

/** The mark at `x` within the drawing, the nearest where it lies outside. */
export function columnAt(plot: Box, x: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(((x - plot.x) / plot.width) * count)));
}
