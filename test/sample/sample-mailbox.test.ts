import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSampleMailbox, writeSampleMailbox } from '../../electron/files/sample/index.ts';
import { WRITERS } from '../../electron/files/sample/reports/index.ts';
import { syncFiles } from '../../electron/files/sync-files.ts';
import type { ReportFact, SentFact } from '../../electron/intake/facts.ts';
import type { AppError } from '../../shared/domain/errors.ts';
import { tempFolder } from '../files/mail-text.ts';
import { createMemoryStore, type MemoryStore } from '../files/memory-store.ts';
import { readHere } from '../support/read-here.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 18, 15, 20);

interface Read {
  readonly sent: readonly SentFact[];
  readonly reports: readonly ReportFact[];
  readonly store: MemoryStore;
  readonly problems: readonly AppError[];
}

async function readSample(now: number): Promise<Read> {
  const folder = path.join(await tempFolder(), 'sample');
  await writeSampleMailbox(folder, { now });
  const store = createMemoryStore();
  const problems: AppError[] = [];
  const signal = new AbortController().signal;
  const onProblem = (error: AppError): void => void problems.push(error);
  await syncFiles({
    reader: readHere,
    accountId: 1,
    paths: [folder],
    store,
    onProgress: () => undefined,
    onProblem,
    signal,
  });
  await rm(folder, { recursive: true });
  const facts = store.facts();
  return {
    sent: facts.filter((fact) => fact.kind === 'sent'),
    reports: facts.filter((fact) => fact.kind === 'report'),
    store,
    problems,
  };
}

describe('the sample mailbox, read like any other mail', () => {
  let read: Read;
  beforeAll(async () => {
    read = await readSample(NOW);
  });
  afterAll(async () => read.store.close());

  const failures = () =>
    read.reports.flatMap(({ report }) => report.bounces.filter(({ action }) => action === 'failed'));
  const about = (address: string) =>
    read.reports.filter(({ report }) => report.bounces.some((b) => b.recipient === address));

  it('has 400 sent messages to 150 people over six months and some seventy reports', () => {
    const people = new Set(
      read.sent.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc].map(({ address }) => address)),
    );
    expect(read.problems).toEqual([]);
    expect(read.sent.length).toBe(400);
    expect(people.size).toBe(150);
    expect(read.reports.length).toBeGreaterThanOrEqual(68);
    expect(read.reports.length).toBeLessThanOrEqual(80);
    const ages = read.sent.map(({ date }) => (NOW - date) / DAY);
    expect(Math.max(...ages)).toBeGreaterThan(170);
    expect(Math.max(...ages)).toBeLessThan(184);
  });

  it('has reports of at least twelve formats, each read by its own rule', () => {
    const formats = new Set(failures().length > 0 ? read.reports.map(({ report }) => report.format) : []);
    formats.delete(null);
    expect([...formats].length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(WRITERS).length).toBeGreaterThanOrEqual(15);
  });

  it('names the recipient of each failure report, and the original message', () => {
    const failed = read.reports.filter(({ report }) => report.kind === 'failed' && report.format !== null);
    expect(failed.filter(({ report }) => report.bounces.length === 0)).toEqual([]);
    const ids = new Set(read.sent.map(({ messageId }) => messageId));
    const tied = failed.filter((fact) => {
      const quoted = [fact.report.original?.messageId ?? null, ...fact.inReplyTo, ...fact.references];
      return quoted.some((id) => id !== null && ids.has(id));
    });
    // The two backscatter reports are about none of the sent messages; Amazon's notification quotes its own id.
    expect(failed.length - tied.length).toBeLessThanOrEqual(3);
  });

  it('has typing slips in well-known domains', () => {
    const domains = new Set(failures().map(({ recipient }) => recipient.split('@')[1]));
    for (const slip of ['gmial.com', 'gmail.con', 'hotnail.com', 'outlok.com', 'yaho.com'])
      expect(domains).toContain(slip);
  });

  it('has full mailboxes, one of them again and again', () => {
    const full = failures().filter(({ reason }) => reason === 'mailbox-full');
    expect(new Set(full.map(({ recipient }) => recipient)).size).toBeGreaterThanOrEqual(4);
    expect(full.filter(({ recipient }) => recipient === 'bernd-holtzwarder@web.de').length).toBeGreaterThanOrEqual(4);
    expect(full.every(({ addressBad }) => addressBad !== true)).toBe(true);
  });

  it('has one provider that has refused all mail of the sender domain for nine days', () => {
    const refused = read.reports.filter(({ report }) =>
      report.bounces.some(({ reason }) => reason === 'sender-auth-failed'),
    );
    const recent = refused.filter(({ date }) => date > NOW - 10 * DAY);
    expect(recent.length).toBeGreaterThanOrEqual(12);
    for (const { report } of recent) {
      expect(report.bounces[0]).toMatchObject({ side: 'sender-domain', addressBad: false });
      expect(report.bounces[0]?.recipient).toMatch(/@(outlook|hotmail)\.com$/);
    }
    expect(Math.max(...recent.map(({ date }) => date))).toBeGreaterThan(NOW - DAY);
  });

  it('has a delay that ends in failure, and delays that still wait', () => {
    const joan = about('joan.penhallick@harbourcinema.example').filter(({ report }) => report.format === 'rfc3464');
    expect(joan.map(({ report }) => report.kind)).toEqual(['delayed', 'failed']);
    expect(new Set(joan.map(({ report }) => report.original?.messageId)).size).toBe(1);
    const waiting = read.reports.filter(({ report, date }) => report.kind === 'delayed' && date > NOW - 2 * DAY);
    expect(waiting.length).toBe(2);
    expect(waiting.every(({ report }) => (report.bounces[0]?.willRetryUntil ?? 0) > NOW)).toBe(true);
  });

  it('has one message to three people with one hard, one soft and one without trouble', () => {
    const mixed = read.reports.filter(({ report }) => report.bounces.length === 2);
    expect(mixed.length).toBe(1);
    expect(mixed[0]?.report.bounces.map(({ type }) => type)).toEqual(['hard', 'soft']);
    const message = read.sent.find(({ messageId }) => messageId === mixed[0]?.report.original?.messageId);
    expect(message?.to.length).toBe(3);
  });

  it('has a backscatter pair, auto-replies, a receipt, a complaint and a report that cannot be read', () => {
    const kinds = Map.groupBy(read.reports, ({ report }) => report.kind);
    const spam = read.reports.filter(({ report }) => report.original?.messageId?.endsWith('dialup.example>'));
    expect(spam.length).toBe(2);
    expect(kinds.get('auto-reply')?.length).toBe(5);
    expect(kinds.get('mdn')?.length).toBe(1);
    expect(kinds.get('feedback')?.length).toBe(1);
    expect(kinds.get('delivered')?.length).toBe(1);
    const unparsed = read.reports.filter(({ report }) => report.looksLikeReport && report.bounces.length === 0);
    expect(unparsed.map(({ subject }) => subject)).toContain('Undeliverable mail');
  });

  it('has addresses that recovered, and people who answer', () => {
    const life = read.store.facts().filter((fact) => fact.kind === 'life');
    const bounced = about('willa@thornqvist-books.example')[0];
    const alive = life.find(({ from }) => from?.address === 'willa@thornqvist-books.example');
    expect(alive?.date).toBeGreaterThan(bounced?.date ?? Number.POSITIVE_INFINITY);
    expect(life.filter(({ inReplyTo }) => inReplyTo.length > 0).length).toBeGreaterThan(25);
    expect(life.some(({ subject }) => subject === 'Six new weights')).toBe(false);
  });

  it('gives each message the same number in every run', async () => {
    const again = await readSample(NOW);
    expect(again.store.facts().map(({ uid }) => uid)).toEqual(read.store.facts().map(({ uid }) => uid));
  });
});

describe('whenever the sample mailbox is made', () => {
  it('is the same for the same seed and time, and another for another seed', () => {
    expect(makeSampleMailbox(20, NOW)).toEqual(makeSampleMailbox(20, NOW));
    expect(makeSampleMailbox(21, NOW)).not.toEqual(makeSampleMailbox(20, NOW));
  });

  it.each([
    ['just after midnight', Date.UTC(2026, 10, 17, 23, 5)],
    ['on a Sunday morning', Date.UTC(2026, 2, 1, 7, 0)],
    ['in summer', Date.UTC(2027, 6, 30, 12, 0)],
  ])('%s: nothing lies in the future, and the newest is of today or yesterday', (_, now) => {
    const { sent, inbox, junk } = makeSampleMailbox(20, now);
    const newest = Math.max(...[...sent, ...inbox, ...junk].map(({ at }) => at));
    expect(newest).toBeLessThan(now);
    expect(newest).toBeGreaterThan(now - DAY);
    expect(sent.length).toBe(400);
  });

  it('has no sent message after its report', () => {
    const { sent, inbox } = makeSampleMailbox(20, Date.UTC(2026, 10, 17, 23, 5));
    const times = new Map(sent.map(({ source, at }) => [/^Message-ID: (.*)$/m.exec(source)?.[1], at]));
    const pairs = inbox.flatMap(({ source, at }) =>
      [...source.matchAll(/<[0-9a-f-]{20,60}@studio\.example>/g)].map(([id]) => ({
        reported: at,
        sent: times.get(id),
      })),
    );
    expect(pairs.length).toBeGreaterThan(60);
    expect(pairs.filter(({ reported, sent: sentAt }) => sentAt !== undefined && sentAt > reported)).toEqual([]);
  });
});
