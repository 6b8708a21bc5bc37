// Draws a card's chart on a canvas. The drawing comes from the SVG with all colours resolved. The texts are drawn separately,
// since an image of an SVG cannot use the page's fonts.

const SCALE = 2;
const PADDING = 20;
const HEAD = 52;
const FOOT = 34;
const PAINT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'fill-opacity',
] as const;

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly colour: string;
}

const fontOf = ({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string =>
  `${fontWeight} ${fontSize} ${fontFamily}`;

/** Every text with the position of its baseline, in pixels of the drawing. */
function textsOf(svg: SVGSVGElement): readonly Placed[] {
  return [...svg.querySelectorAll('text')].flatMap((node) => {
    const text = node.textContent ?? '';
    const matrix = node.getCTM();
    if (text === '' || matrix === null || node.getNumberOfChars() === 0) return [];
    const at = node.getStartPositionOfChar(0).matrixTransform(matrix);
    const style = getComputedStyle(node);
    return [{ text, x: at.x, y: at.y, font: fontOf(style), colour: style.fill }];
  });
}

/** The drawing without texts and links, with the colours on screen. */
function bareCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  for (const [index, element] of copy.querySelectorAll('*').entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const name of PAINT) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('style');
  }
  for (const gone of copy.querySelectorAll('text, .marks')) gone.remove();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return copy;
}

async function pictureOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(bareCopy(svg)))}`;
  await picture.decode();
  return picture;
}

/** Draws a swatch of the legend with its pattern, as on screen. */
function drawSwatch(context: CanvasRenderingContext2D, look: string, x: number, y: number): void {
  const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  context.save();
  context.beginPath();
  context.roundRect(x, y, 11, 11, 3);
  context.clip();
  context.fillStyle = token(
    look === 'hard' ? '--fill-hard' : look === 'soft' ? '--fill-soft' : look === 'yours' ? '--fill-self' : '--panel',
  );
  context.fillRect(x, y, 11, 11);
  context.strokeStyle = token(look === 'line' ? '--fill-rate' : '--fill-soft-edge');
  context.lineWidth = look === 'line' ? 2.5 : 1.2;
  context.beginPath();
  if (look === 'line') {
    context.moveTo(x, y + 5.5);
    context.lineTo(x + 11, y + 5.5);
  }
  if (look === 'soft') {
    for (const step of [-8, -3, 2, 7]) {
      context.moveTo(x + step, y + 11);
      context.lineTo(x + step + 11, y);
    }
  }
  context.stroke();
  context.fillStyle = token('--fill-self-dot');
  if (look === 'yours')
    for (const [dx, dy] of [
      [3, 3],
      [8, 3],
      [3, 8],
      [8, 8],
    ] as const)
      context.fillRect(x + dx - 1, y + dy - 1, 2, 2);
  context.restore();
}

function drawLegend(context: CanvasRenderingContext2D, card: HTMLElement, y: number): void {
  let x = PADDING;
  for (const button of card.querySelectorAll('.legend button[aria-pressed="true"]')) {
    const look = /look-(\w+)/.exec(button.querySelector('.swatch')?.className ?? '')?.[1] ?? 'hard';
    drawSwatch(context, look, x, y - 10);
    const style = getComputedStyle(button);
    context.font = fontOf(style);
    context.fillStyle = style.color;
    context.fillText(button.textContent ?? '', x + 17, y);
    x += 17 + context.measureText(button.textContent ?? '').width + 18;
  }
}

function drawHead(context: CanvasRenderingContext2D, card: HTMLElement): void {
  for (const [selector, y] of [
    ['h2', PADDING + 12],
    ['.head p', PADDING + 31],
  ] as const) {
    const node = card.querySelector(selector);
    if (node === null) continue;
    const style = getComputedStyle(node);
    context.font = fontOf(style);
    context.fillStyle = style.color;
    context.fillText(node.textContent ?? '', PADDING, y);
  }
}

/** Draws the chart of a card with its title, note and legend. Errors: where the card contains no chart. */
export async function drawChart(card: HTMLElement): Promise<HTMLCanvasElement> {
  const svg = card.querySelector<SVGSVGElement>('.plot svg.recharts-surface');
  if (svg === null) throw new Error('there is no chart to draw');
  const { width, height } = svg.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((width + 2 * PADDING) * SCALE);
  canvas.height = Math.round((HEAD + height + FOOT + PADDING) * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the picture could not be made');
  context.scale(SCALE, SCALE);
  context.fillStyle = getComputedStyle(card).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  drawHead(context, card);
  context.drawImage(await pictureOf(svg), PADDING, HEAD + 8, width, height);
  for (const { text, x, y, font, colour } of textsOf(svg)) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, PADDING + x, HEAD + 8 + y);
  }
  drawLegend(context, card, HEAD + height + FOOT);
  return canvas;
}
