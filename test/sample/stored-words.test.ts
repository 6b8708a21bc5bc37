// The store keeps ids, numbers and words of the mail itself, and no sentence that the app has written in any language.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeSampleMailbox } from '../../electron/files/sample/index.ts';
import { syncFiles } from '../../electron/files/sync-files.ts';
import type { IntakeFact } from '../../electron/intake/facts.ts';
import { unpackReport } from '../../electron/store/derive/pack.ts';
import type { Rule } from '../../shared/bounce/rule.ts';
import { tempFolder } from '../files/mail-text.ts';
import { createMemoryStore } from '../files/memory-store.ts';
import { read as readSource, sourcesBelow } from '../house/source-files.ts';
import { NOW, openTestStore } from '../store/facts.ts';
import { readHere } from '../support/read-here.ts';

/** An id; that of a provider may be its domain. */
const ID = /^[a-z]+(?:[-.][a-z]+)*$/;

async function sampleFacts(): Promise<readonly IntakeFact[]> {
  const folder = path.join(await tempFolder(), 'sample');
  await writeSampleMailbox(folder, { now: NOW });
  const store = createMemoryStore();
  const signal = new AbortController().signal;
  await syncFiles({
    reader: readHere,
    accountId: 1,
    paths: [folder],
    store,
    onProgress: () => undefined,
    onProblem: (error) => expect(error).toBeNull(),
    signal,
  });
  await rm(folder, { recursive: true });
  const facts = store.facts();
  await store.close();
  return facts;
}

/** Every string in a value except its `id`. */
function argumentsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap(argumentsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : argumentsOf(inner)));
}

describe('what the store keeps of the sample mailbox', () => {
  let bounces: readonly { rule: string; evidence: string | null }[];
  let reports: readonly { parsed: Uint8Array }[];
  /** Message-IDs, subjects and addresses, which a sign may contain. */
  let named: ReadonlySet<string>;

  beforeAll(async () => {
    const { engine, apply } = openTestStore();
    apply(...(await sampleFacts()));
    const { db } = engine.context;
    bounces = db.all('SELECT rule, evidence FROM bounce');
    reports = db.all('SELECT parsed FROM report');
    const texts = (sql: string) => db.all<{ text: string | null }>(sql).flatMap(({ text }) => text ?? []);
    named = new Set(
      [
        ...texts('SELECT subject AS text FROM sent'),
        ...texts('SELECT text FROM report_ref'),
        ...texts('SELECT address AS text FROM sent_recipient'),
        ...texts('SELECT failed_address AS text FROM bounce'),
      ].map((text) => text.toLowerCase()),
    );
  }, 60_000);

  it('is ids and words of the mail for the evidence of a match', () => {
    const signs = bounces.flatMap(({ evidence }) => JSON.parse(evidence ?? '[]') as readonly { readonly id: string }[]);
    expect(signs.length).toBeGreaterThan(100);
    for (const sign of signs) expect(sign.id).toMatch(ID);
    expect(signs.flatMap(argumentsOf).filter((text) => !named.has(text.toLowerCase()))).toEqual([]);
  });

  it('is a record for the decision', () => {
    expect(bounces.length).toBeGreaterThan(50);
    for (const { rule } of bounces) {
      const { said, at, ...ids } = JSON.parse(rule) as Rule;
      for (const text of argumentsOf(ids)) expect(text).toMatch(ID);
      expect(Object.keys(ids).toSorted()).toEqual(['by', 'guards', 'provider', 'where']);
      expect(said === null || said !== '').toBe(true);
      expect(at === null || (at !== undefined && at.start < at.end)).toBe(true);
    }
  });

  it('is ids for the signs of a report', () => {
    const signs = reports.flatMap(({ parsed }) => unpackReport(parsed).evidence);
    expect(signs.length).toBeGreaterThan(100);
    for (const sign of signs) {
      expect(Object.keys(sign)).toEqual(['id', 'weight']);
      expect(sign.id).toMatch(ID);
    }
  });
});

describe('shared/', () => {
  /** Files with phrases of servers and programs. The type of a reason requires its texts in every language. */
  const LISTS =
    /^shared\/(?:bounce\/(?:classify\/(?:reasons|providers|words)|extract\/formats)|typo)\/|\/bounce\/(?:detect\/(?:auto-reply|triage)|text\/smtp-reply)\.ts$|redact-|-words\.ts$/;
  /** Texts for a log, and of errors that cannot occur. */
  const FOR_LOGS = /\bwhy: '|new Error\(|not a time as|the input does not fit/;

  /** String literals that look like an English sentence. */
  function sentencesIn(code: string): readonly string[] {
    return code
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line) && !FOR_LOGS.test(line))
      .flatMap((line) =>
        [...line.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)].map(([, plain, template]) => plain ?? template ?? ''),
      )
      .filter((text) => text.split(/\s+/).length > 2 && /\b(?:the|is|was|were|of|your|with|not|nothing)\b/i.test(text))
      .filter((text) => !text.includes('|'));
  }

  it('holds no sentence for people', () => {
    const files = sourcesBelow('shared').filter((file) => !LISTS.test(file));
    const found = files.flatMap((file) => sentencesIn(readSource(file)).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  it('would find such a sentence', () => {
    expect(sentencesIn("  { sign: 'nothing shows a mail system as its author' },")).toHaveLength(1);
    expect(sentencesIn('  evidence: `the report answers it`,')).toHaveLength(1);
    expect(sentencesIn("  // 'the report answers it'")).toEqual([]);
  });
});
