// The text of an HTML body, for reports that come without a plain part. One pass, no tree, nothing is run or fetched.

const BLOCKS: ReadonlySet<string> = new Set(
  'br p div tr table li ul ol h1 h2 h3 h4 h5 h6 hr pre blockquote section article header footer td th'.split(' '),
);
const SKIPPED: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title']);
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['#39', "'"],
]);

/** In: HTML. Out: its text; block elements end a line. */
export function htmlToText(html: string): string {
  // Letter by letter, so that offsets stay: some letters grow when they lose their capital.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let out = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    out += html.slice(at, open).replace(/\s+/g, ' ');
    const close = html.indexOf('>', open);
    if (close < 0) {
      at = html.length;
      break;
    }
    const tag = tagName(html.slice(open + 1, close));
    if (BLOCKS.has(tag)) out += '\n';
    at = close + 1;
    if (SKIPPED.has(tag) && html[open + 1] !== '/') at = endOf(lower, tag, at);
  }
  return tidy(decodeEntities(out + html.slice(at).replace(/\s+/g, ' ')));
}

function tagName(inside: string): string {
  return /^\/?([a-z][a-z0-9]{0,20})/i.exec(inside)?.[1]?.toLowerCase() ?? '';
}

/** A head without an end ends with the body's start; any other skipped element then ends with the text. */
function endOf(lower: string, tag: string, from: number): number {
  const end = lower.indexOf(`</${tag}`, from);
  const found = end < 0 && tag === 'head' ? lower.indexOf('<body', from) : end;
  return found < 0 ? lower.length : found;
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    const known = ENTITIES.get(name.toLowerCase());
    if (known !== undefined) return known;
    if (!name.startsWith('#')) return whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '')
    .join('\n')
    .trim();
}
