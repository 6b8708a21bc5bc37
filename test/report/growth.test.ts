// What the loops of the parser and of the report's page cost on long texts. (The expressions have a test of their own, by steps:
// test/house/linear-expressions.test.ts.) Measured in the thread's own processor time, so that other work on the machine does not
// count; sixteen times the text takes some sixteen times as long, and 256 times where a loop looks at all that was before.
import { threadCpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { parseMime } from '../../electron/intake/parse-mime.ts';
import { parseBounce } from '../../shared/bounce/parse-bounce.ts';
import type { ParsedReport } from '../../shared/bounce/report.ts';
import { locateFacts } from '../../shared/report/facts.ts';
import { createRedactor } from '../../shared/report/redact.ts';
import { readableSource } from '../../shared/report/redact-source.ts';

const SMALL = 6 * 1024;
const TIMES = 16;
/** Between what is linear and what is squared, far from both. */
const MOST = 80;

const HEAD =
  'Return-Path: <>\nFrom: mailer-daemon@mx.relay.example\nTo: anna@sender.example\nSubject: Undelivered mail\n';
const FIELDS = 'Received: from a by b\nMessage-ID: <1@b.example>\nMIME-Version: 1.0\nFrom: anna@sender.example\n';
const STATUS = [
  'Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nNot delivered.\n--b',
  'Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.relay.example\n',
  'Final-Recipient: rfc822; mira@buyer.example\nAction: failed\nStatus: 5.1.1\n',
].join('\n');

/** A message that holds about so many bytes of something; `#` in a piece is its number. */
type Shape = (bytes: number) => string;

function many(piece: string): Shape {
  return (bytes) =>
    Array.from({ length: Math.ceil(bytes / (piece.length + 3)) }, (_, index) =>
      piece.replaceAll('#', String(index)),
    ).join('');
}

const inBody =
  (piece: string): Shape =>
  (bytes) =>
    `${HEAD}\nYour mail to mira@buyer.example came back: 550 5.1.1 user unknown\n${many(piece)(bytes)}!\n\n${FIELDS}`;
const inStatus =
  (piece: string): Shape =>
  (bytes) =>
    `${HEAD}${STATUS}${many(piece)(bytes)}\n--b--\n`;

const SHAPES: readonly (readonly [string, Shape])[] = [
  ['a rule', inBody('-')],
  ['blanks', inBody(' ')],
  ['empty lines', inBody('\n')],
  ['open brackets', inBody('@[')],
  ['at signs between brackets', (bytes) => inBody('@')(bytes).replace('@@', '<@').replace('@!', '@>')],
  ['many names', inBody('From: Mira Vogt# <m#@buyer.example>\n')],
  ['blanks behind a name', (bytes) => `${HEAD}Cc: ${' '.repeat(bytes)}x\n\nNot delivered: mira@buyer.example\n`],
  ['many diagnostics', inStatus('Diagnostic-Code: smtp; 550 5.1.1 no #\n ')],
  ['one diagnostic of many lines', inStatus('Diagnostic-Code: smtp; 550-5.1.1 no\n')],
  ['a diagnostic that says one word', inStatus('550 ')],
  ['many actions', inStatus('Status: 5.1.1\nAction: failed\n')],
];

async function treeOf(source: string) {
  return parseMime(Buffer.from(source));
}

function locate(source: string, report: ParsedReport): void {
  for (const bounce of report.bounces.slice(0, 1)) locateFacts({ ...report, source }, bounce);
}

/** Processor time in milliseconds, the best of several. */
function cost(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const before = threadCpuUsage();
    work();
    const { user, system } = threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  // Some systems measure in milliseconds: less than one counts as one.
  return Math.max(best, 1);
}

describe.each(SHAPES)('a message with %s', (_name, shape) => {
  it('takes time in proportion to its length: parsed, masked for a copy, with its facts marked', async () => {
    const sources = [shape(SMALL), shape(SMALL * TIMES)] as const;
    const [small, large] = [await treeOf(sources[0]), await treeOf(sources[1])];
    expect(cost(() => parseBounce(large)) / cost(() => parseBounce(small))).toBeLessThan(MOST);
    const masked = (source: string) => (): void => {
      const readable = readableSource(source, 'utf-8');
      createRedactor([readable]).redact(readable);
    };
    expect(cost(masked(sources[1])) / cost(masked(sources[0]))).toBeLessThan(MOST);
    const reports = [parseBounce(small), parseBounce(large)] as const;
    const located = (index: 0 | 1) => (): void => locate(sources[index], reports[index]);
    expect(cost(located(1)) / cost(located(0))).toBeLessThan(MOST);
  });
});

describe('a very long report', () => {
  it('of more lines than a call takes arguments is masked, too', () => {
    expect(readableSource(`${HEAD}\n${'\n'.repeat(300_000)}end`, 'utf-8')).toContain('end');
  });
});
