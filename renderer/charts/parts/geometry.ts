// The positions of a chart's marks: the plot is divided into equal bands, one per mark.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'columns' | 'rows';

/** In pixels: how far a row extends beyond its texts. */
const MARGIN = 6;

/** The band of mark `index` of `count`. A row extends over the whole width of the drawing, including its name. */
export function bandOf(plot: Box, direction: Direction, index: number, count: number, fullWidth: number): Box {
  if (direction === 'rows') {
    const height = plot.height / Math.max(1, count);
    return { x: -MARGIN, y: plot.y + index * height, width: fullWidth + 2 * MARGIN, height };
  }
  const width = plot.width / Math.max(1, count);
  return { x: plot.x + index * width, y: plot.y, width, height: plot.height };
}

/** The index of the mark at `x`, or of the nearest one. */
export function columnAt(plot: Box, x: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(((x - plot.x) / plot.width) * count)));
}
