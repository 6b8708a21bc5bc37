// Two sets of mail written before the parser met it: sixty reports and forty look-alikes each. README.md has what the first reading gave;
// the floors are what it gives now.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParsedBounce, ParsedReport } from '../../shared/bounce/report.ts';
import { read } from './read-fixture.ts';

interface LabelledRecipient {
  readonly address: string;
  readonly status: string | null;
  readonly category: string | null;
  readonly addressBad: boolean | null;
  /** What else it may be called: where the mail was forwarded to. */
  readonly aliases?: readonly string[];
}

interface Labelled {
  readonly file: string;
  readonly kind: string;
  readonly isBounce: boolean;
  readonly recipients: readonly LabelledRecipient[];
  readonly why: string;
}

interface Floor {
  readonly found: number;
  readonly rightSets: number;
  readonly reasons: number;
  readonly bad: number;
}

const SETS: readonly (readonly [name: string, floor: Floor])[] = [
  // Half in English, half in twenty other languages; of mail systems that stand nowhere else in the tests.
  ['many-tongues', { found: 60, rightSets: 60, reasons: 52, bad: 18 }],
  // Several recipients, forwards, no codes, HTML alone, broken MIME, answers that contradict themselves or name a third address.
  ['hard-shapes', { found: 56, rightSets: 55, reasons: 54, bad: 16 }],
];

const isBounce = ({ kind }: ParsedReport): boolean => kind === 'failed' || kind === 'delayed';
const names = ({ address, aliases = [] }: LabelledRecipient): readonly string[] =>
  [address, ...aliases].map((name) => name.toLowerCase());
const isOf = (wanted: LabelledRecipient, { recipient, originalRecipient }: ParsedBounce): boolean =>
  names(wanted).includes((originalRecipient ?? recipient).toLowerCase());

describe.each(SETS)('the set %s', async (name, floor) => {
  const folder = join(import.meta.dirname, 'written', name);
  const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as readonly Labelled[];
  const all = await Promise.all(
    labels.map(async (label) => ({ label, report: await read(readFileSync(join(folder, label.file))) })),
  );
  const bounces = all.filter(({ label }) => label.isBounce);
  const pairs = bounces.flatMap(({ label, report }) =>
    label.recipients.map((wanted) => ({
      wanted,
      file: label.file,
      got: report.bounces.find((bounce) => isOf(wanted, bounce)),
    })),
  );

  it('calls nothing a report that is none', () => {
    expect(
      all.filter(({ label, report }) => !label.isBounce && isBounce(report)).map(({ label }) => label.file),
    ).toEqual([]);
  });

  it('condemns no good address, and nobody who only stands beside', () => {
    const good = pairs.filter(({ wanted, got }) => wanted.addressBad === false && got?.addressBad === true);
    expect(good.map(({ file, wanted }) => `${file} ${wanted.address}`)).toEqual([]);
    const strangers = all.filter(({ label, report }) =>
      report.bounces.some(
        (bounce) => bounce.addressBad === true && !label.recipients.some((wanted) => isOf(wanted, bounce)),
      ),
    );
    expect(strangers.map(({ label }) => label.file)).toEqual([]);
  });

  it('finds the reports, and exactly their recipients', () => {
    expect(bounces.filter(({ report }) => isBounce(report)).length).toBeGreaterThanOrEqual(floor.found);
    const right = bounces.filter(
      ({ label: { recipients }, report }) =>
        isBounce(report) &&
        recipients.length === report.bounces.length &&
        recipients.every((wanted) => report.bounces.some((bounce) => isOf(wanted, bounce))),
    );
    expect(right.length).toBeGreaterThanOrEqual(floor.rightSets);
  });

  it('finds the reasons, and the bad addresses', () => {
    const reasons = pairs.filter(({ wanted, got }) => wanted.category !== null && wanted.category === got?.reason);
    expect(reasons.length).toBeGreaterThanOrEqual(floor.reasons);
    const bad = pairs.filter(({ wanted, got }) => wanted.addressBad === true && got?.addressBad === true);
    expect(bad.length).toBeGreaterThanOrEqual(floor.bad);
  });

  it('states no status that is not there', () => {
    const wrong = pairs.filter(
      ({ wanted, got }) => got !== undefined && wanted.status !== got.status && got.status !== null,
    );
    expect(wrong.map(({ file, wanted, got }) => `${file}: ${wanted.status}, not ${got?.status}`)).toEqual([]);
  });
});
