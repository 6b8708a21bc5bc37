// Which addresses of a text are offered as ones to write to instead: "please write to user@example.org".
import { referralIn } from '../text/referral.ts';
import { endsEntry, leadOf, type Place, standsAlone } from './places.ts';

/** Lines of a paragraph that a sentence may begin in before the address. */
const SENTENCE_LINES = 3;
/** Of a line above an address so much is read. */
const LONGEST_ABOVE = 300;

/**
 * In: an address in the text, and the lines of the text. Out: true where the sentence around it offers it. An address that opens its
 * line as an entry does belongs to the line above only where that announces it ("From now on please write to:") or breaks off right
 * before it ("please contact").
 */
export function isOffered({ line: at, address, after: behind }: Place, lines: readonly string[]): boolean {
  const line = lines[at] ?? '';
  const before = line.slice(0, Math.max(0, line.length - behind.length - address.length));
  const opens = leadOf(before) === '';
  if (!opens) return referralIn(`${linesAbove(lines, at)}${before}`, behind) !== null;
  let last = at - 1;
  while (last >= 0 && at - last <= SENTENCE_LINES && (lines[last] ?? '').trim() === '') last--;
  const above = (lines[last] ?? '').trimEnd();
  const announced = /[:：]$/.test(above);
  if (above === '' || above.includes('@') || !(announced || last === at - 1)) return referralIn('', behind) !== null;
  const isEntry = standsAlone(behind) || endsEntry(behind);
  return referralIn(`${linesAbove(lines, last)}${above}`, behind, isEntry && !announced ? 0 : undefined) !== null;
}

function linesAbove(lines: readonly string[], at: number): string {
  let first = at;
  while (first > 0 && at - first < SENTENCE_LINES && (lines[first - 1] ?? '').trim() !== '') first--;
  return lines
    .slice(first, at)
    .map((line) => `${line.slice(-LONGEST_ABOVE)} `)
    .join('');
}
