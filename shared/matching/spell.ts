/** A span of time in whole words, as evidence names it: "40 seconds", "3 minutes", "5 hours", "2 days". */
export function spellTime(ms: number): string {
  const span = Math.abs(ms);
  const steps: readonly (readonly [number, string])[] = [
    [86_400_000, 'day'],
    [3_600_000, 'hour'],
    [60_000, 'minute'],
    [1000, 'second'],
  ];
  for (const [size, word] of steps) {
    const n = Math.floor(span / size);
    if (n >= 1 && (n >= 2 || size === 1000 || span < size * 2)) return `${n} ${word}${n === 1 ? '' : 's'}`;
  }
  return 'less than a second';
}

/** "3 minutes after sending"; a report dated earlier than its message has a clock that is wrong. */
export function spellDelay(sentAt: number, reportAt: number): string {
  const span = reportAt - sentAt;
  return `${spellTime(span)} ${span < 0 ? 'before sending by its own clock' : 'after sending'}`;
}
