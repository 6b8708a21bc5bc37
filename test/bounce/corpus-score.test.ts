// The labelled corpus beside the repository, scored by its own script. A figure that sinks below score-floor.json fails;
// raise the floor with each gain. test/corpus-disputes.md lists labels that the messages themselves contradict.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORPUS, labelsOf, predictionOf } from './corpus.ts';
import { read, withCrlf } from './read-fixture.ts';

const FLOOR = JSON.parse(readFileSync(join(import.meta.dirname, 'score-floor.json'), 'utf8')) as Record<string, number>;

interface Rate {
  readonly n: number;
  readonly of: number;
}
interface Figures {
  readonly detection: { readonly recall: Rate; readonly falsePositives: Rate };
  readonly recipients: { readonly filesExact: Rate };
  readonly status: { readonly endToEnd: Rate };
  readonly replyCode: { readonly endToEnd: Rate };
  readonly category: Rate;
  readonly badAddresses: { readonly found: Rate; readonly goodCondemned: Rate; readonly condemnedOnNegatives: number };
  readonly originalMessageId: Rate;
}

async function predictions(crlf: boolean): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const { file } of labelsOf()) {
    const source = readFileSync(join(CORPUS, file));
    found[file] = predictionOf(await read(crlf ? withCrlf(source) : source));
  }
  return found;
}

/** Per cent, but counts for what must not happen at all. */
function measured({ detection, recipients, status, replyCode, category, badAddresses, originalMessageId }: Figures) {
  const percent = ({ n, of }: Rate): number => (100 * n) / of;
  return {
    detection: percent(detection.recall),
    recipients: percent(recipients.filesExact),
    status: percent(status.endToEnd),
    replyCode: percent(replyCode.endToEnd),
    reason: percent(category),
    badFound: percent(badAddresses.found),
    originalMessageId: percent(originalMessageId),
    falseAlarms: detection.falsePositives.n,
    goodCondemned: badAddresses.goodCondemned.n + badAddresses.condemnedOnNegatives,
  };
}

const MUST_NOT = ['falseAlarms', 'goodCondemned'];

describe.skipIf(!existsSync(CORPUS))('the labelled corpus (../shared/corpus; skipped where it is absent)', () => {
  let figures: Record<string, number> = {};
  let folder = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-score-'));
    const predicted = join(folder, 'predicted.json');
    const scored = join(folder, 'scored.json');
    writeFileSync(predicted, JSON.stringify(await predictions(false)));
    const script = join(CORPUS, 'score.mjs');
    execFileSync(process.execPath, [script, join(CORPUS, 'labels.json'), predicted, '--json', scored, '--quiet']);
    figures = measured((JSON.parse(readFileSync(scored, 'utf8')) as { figures: Figures }).figures);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(FLOOR))('%s is no worse than the recorded floor', (name) => {
    const value = figures[name] ?? Number.NaN;
    if (MUST_NOT.includes(name)) expect(value).toBeLessThanOrEqual(FLOOR[name] ?? 0);
    else expect(value).toBeGreaterThanOrEqual(FLOOR[name] ?? 100);
  });

  it('has a floor for every figure', () => {
    expect(Object.keys(FLOOR).sort()).toEqual(Object.keys(figures).sort());
  });

  it('reads the same from CRLF as from LF', async () => {
    expect(await predictions(true)).toEqual(await predictions(false));
  });
});
