/** One check or one test. */
export interface Outcome {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped, or what failed; may be empty. */
  readonly reason: string;
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed and what was skipped, by name and with the reason. */
  readonly text: string;
}

export function describeRun(outcomes: readonly Outcome[]): Summary {
  const of = (state: Outcome['state']): readonly Outcome[] => outcomes.filter((outcome) => outcome.state === state);
  const [failed, skipped] = [of('failed'), of('skipped')];
  const lines = [...section('Failed', failed), ...section('Skipped', skipped)];
  return {
    passed: of('passed').length,
    failed: failed.length,
    skipped: skipped.length,
    text: ['', '== summary', ...lines].join('\n'),
  };
}

export function summaryLine({ passed, failed, skipped }: Summary): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Tests of one suite that share a name and a reason are one line with their number. */
function section(title: string, outcomes: readonly Outcome[]): readonly string[] {
  if (outcomes.length === 0) return [];
  const lines = new Map<string, number>();
  for (const { name, reason } of outcomes) {
    const line = reason ? `${name}: ${reason}` : name;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [`${title}:`, ...[...lines].map(([line, count]) => (count > 1 ? `  ${line} (${count} tests)` : `  ${line}`))];
}
