/**
 * Damerau-Levenshtein distance in its restricted form (a swap of neighbours counts one, no part is edited twice).
 * @returns the distance, or `most + 1` as soon as it is certain to be greater than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cell(a, b, i, j, row, last, before));
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  last: readonly number[],
  before: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1];
  const edit = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(edit, (before[j - 2] ?? 0) + 1) : edit;
}

/** Keys that lie side by side on the usual Latin keyboards (QWERTY, QWERTZ, AZERTY). */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'yxcvbnm', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'];

/**
 * Whether `typed` is `meant` with one typing slip: two letters swapped, a letter doubled or a double one missed, a neighbouring
 * key hit, or a letter left out or added inside the word. Different names are often one letter apart, too (martin and martina,
 * maria and marie, info1 and info2), so a change at either end, or from digit to digit, is not a slip.
 */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || distance(typed, meant, 1) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  if (typed.length === meant.length) return isSwapOrNeighbour(typed, meant, start);
  const longer = typed.length > meant.length ? typed : meant;
  const extra = longer[start] ?? longer[longer.length - 1] ?? '';
  if (isDigit(extra)) return false;
  const doubled = extra === longer[start - 1];
  const inside = start > 0 && start < longer.length - 1;
  return inside || (doubled && start > 0);
}

function isSwapOrNeighbour(typed: string, meant: string, at: number): boolean {
  const one = typed[at] ?? '';
  const other = meant[at] ?? '';
  if (typed[at + 1] === other && meant[at + 1] === one) return !isDigit(one) && !isDigit(other);
  if (at === 0 || at === typed.length - 1) return false;
  return ROWS.some(
    (row) => row.includes(one) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1 && row.includes(other),
  );
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}
