let measure: CanvasRenderingContext2D | null = null;

/** A text cut to `width` pixels in the charts' font, with an ellipsis where it is too long. */
export function fitText(text: string, width: number): string {
  measure ??= document.createElement('canvas').getContext('2d');
  if (measure === null) return text;
  measure.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  if (measure.measureText(text).width <= width) return text;
  let cut = text.length;
  while (cut > 1 && measure.measureText(`${text.slice(0, cut)}…`).width > width) cut -= 1;
  return `${text.slice(0, cut).trimEnd()}…`;
}
