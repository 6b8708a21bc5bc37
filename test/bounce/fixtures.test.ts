import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMime } from '../../electron/intake/parse-mime.ts';
import { mayBeReport } from '../../shared/bounce/detect/triage.ts';
import type { Format } from '../../shared/bounce/extract/finding.ts';
import { FORMATS } from '../../shared/bounce/extract/formats/index.ts';
import type { ParsedReport } from '../../shared/bounce/report.ts';
import { viewMessage } from '../../shared/bounce/view/view-message.ts';
import { type Fixture, read, readFixtures, withCrlf } from './read-fixture.ts';

const fixtures = readFixtures();

/** What the expected file states: recipients with their codes, the kind, the format, the id of the original. */
function shownAs(report: ParsedReport, { expected }: Fixture): unknown {
  return {
    kind: report.kind,
    ...(expected.format === undefined ? {} : { format: report.format }),
    messageId: report.original?.messageId ?? null,
    bounces: report.bounces.map(({ recipient, action, status, replyCode, originalRecipient, reason }, index) => ({
      recipient,
      action,
      status,
      replyCode,
      ...(originalRecipient === null ? {} : { originalRecipient }),
      ...(expected.bounces[index]?.reason === undefined ? {} : { reason }),
    })),
  };
}

describe.each(fixtures)('fixture $name', (fixture) => {
  const { about: _about, ...expected } = fixture.expected;

  it('reads as expected', async () => {
    expect(shownAs(await read(fixture.source), fixture)).toEqual(expected);
  });

  it('reads the same with CRLF line ends', async () => {
    expect(await read(withCrlf(fixture.source))).toEqual(await read(fixture.source));
  });

  it('keeps the signs that decided', async () => {
    const report = await read(fixture.source);
    const isReport = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'].includes(report.kind);
    expect(report.looksLikeReport).toBe(isReport);
    if (isReport) expect(report.evidence.length).toBeGreaterThan(0);
  });
});

const worthFetching = fixtures.filter((fixture) => fixture.expected.kind !== 'other');

describe.each(worthFetching)('the header of fixture $name', (fixture) => {
  it('is let through by the triage', async () => {
    const { headers } = await parseMime(fixture.source);
    const value = (name: string): string => headers.find((field) => field.name.toLowerCase() === name)?.value ?? '';
    const head = { contentType: value('content-type'), from: value('from'), subject: value('subject'), headers };
    expect(mayBeReport(head)).toBe(true);
  });
});

describe('the reasons', () => {
  const files = readdirSync(join(import.meta.dirname, '../../shared/bounce/classify/reasons'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((name) => !['index', 'reason', 'phrase-list'].includes(name));

  it.each(files)('%s has a fixture that comes back for it', (name) => {
    const stated = fixtures.flatMap(({ expected }) => expected.bounces.map(({ reason }) => reason));
    expect(stated).toContain(name);
  });
});

describe('the list of formats', () => {
  const files = readdirSync(join(import.meta.dirname, '../../shared/bounce/extract/formats'))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length));

  it('has every file of formats/, under its own name', () => {
    expect(FORMATS.map((format) => format.name).sort()).toEqual(files.sort());
  });

  it.each(FORMATS.map((format) => [format.name]))('%s has a fixture that it reads', (name) => {
    expect(fixtures.some((fixture) => fixture.expected.format === name)).toBe(true);
  });

  const placeOf = (name: string): number => FORMATS.findIndex((format) => format.name === name);

  it.each(FORMATS.flatMap(({ name, aheadOf = [] }) => aheadOf.map((later) => [name, later])))(
    '%s stands above %s, as it says',
    (name, later) => {
      expect(placeOf(later)).toBeGreaterThan(placeOf(name));
    },
  );

  it('ends with the format that reads any report', () => {
    expect(FORMATS.at(-1)?.name).toBe('generic');
  });

  it.each(fixtures)('says who must stand above whom where two formats read $name', async ({ source }) => {
    const view = viewMessage(await parseMime(source));
    const reads = (format: Format): boolean => format.looksLike(view) && (format.extract(view) ?? []).length > 0;
    const [first, ...others] = FORMATS.filter(reads).filter(({ name }) => name !== 'generic');
    expect(others.map(({ name }) => name).filter((name) => !first?.aheadOf?.includes(name))).toEqual([]);
  });
});
