import { describe, expect, it } from 'vitest';
import { parseBounce } from '../../shared/bounce/parse-bounce.ts';
import { read } from './read-fixture.ts';

const HEAD = 'From: MAILER-DAEMON@x.example\nSubject: returned mail\nReturn-Path: <>\n';

/** Shapes that make careless readers loop, backtrack or run out of stack. */
const HOSTILE: readonly (readonly [string, string])[] = [
  [
    '129 bytes of multipart without parts',
    `Content-Type: multipart/report; boundary="${'-'.repeat(88)}"\n\n`.slice(0, 129),
  ],
  ['a boundary that is empty', 'Content-Type: multipart/report; boundary=""\n\n--\n--\n----\n'],
  [
    'a boundary of the part in the part',
    'Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\n--a--\n',
  ],
  ['at signs', `${HEAD}\n${'@'.repeat(60_000)}`],
  ['open angle brackets', `${HEAD}\n${'<'.repeat(60_000)}x@y.example`],
  ['addresses without an end', `${HEAD}\n${'a@'.repeat(30_000)}`],
  ['dots', `${HEAD}\n${'a.'.repeat(30_000)}@${'b.'.repeat(30_000)}`],
  ['digits', `${HEAD}\n${'5.1.'.repeat(20_000)} ${'550-'.repeat(20_000)}`],
  ['one endless line of codes', `${HEAD}\nmira@buyer.example: ${'550 5.1.1 no '.repeat(8_000)}`],
  ['white space', `${HEAD}\n${' '.repeat(100_000)}x${'\t'.repeat(100_000)}\n`],
  ['empty lines', `${HEAD}${'\n'.repeat(100_000)}`],
  ['colons', `${HEAD}\n${'Received:\n'.repeat(20_000)}`],
  ['encoded words', `Subject: ${'=?utf-8?Q?='.repeat(5_000)}\n${HEAD}\n`],
  ['endless encoded words', `Subject: ${'=?utf-8?Q?a?= '.repeat(5_000)}\n${HEAD}\n`],
  ['unclosed tags', `${HEAD}Content-Type: text/html\n\n${'<b><style>'.repeat(10_000)}`],
  [
    'fields of a delivery-status',
    `${HEAD}Content-Type: message/delivery-status\n\n${'Final-Recipient: rfc822; a@b.example\n\n'.repeat(2_000)}`,
  ],
  ['quotes', `${HEAD}\n${'"'.repeat(30_000)}@x.example`],
  ['a header without an end', `Subject: ${'x'.repeat(300_000)}`],
  ['null bytes', `${HEAD}\n${'\0'.repeat(10_000)}`],
];

/** Of the processor's time, which is the same on a busy machine; far below what anything but linear time would take. */
const LIMIT_MS = 2_000;
function spentMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

describe('hostile input', () => {
  it.each(HOSTILE)('%s is read to its end', async (_name, source) => {
    const start = process.cpuUsage();
    const report = await read(source);
    expect(report.bounces.length).toBeLessThan(2_001);
    expect(spentMs(start)).toBeLessThan(LIMIT_MS);
  });

  it('returns from 129 bytes at once', async () => {
    const source = `Content-Type: multipart/report; boundary="${'-'.repeat(88)}"\n\n`.slice(0, 129);
    const times: number[] = [];
    for (let round = 0; round < 20; round++) {
      const start = performance.now();
      await read(source);
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(10);
  });

  it('takes parts nested a hundred deep', async () => {
    let source = 'Content-Type: text/plain\n\nend\n';
    for (let depth = 0; depth < 100; depth++) {
      source = `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${source}\n--b${depth}--\n`;
    }
    expect((await read(HEAD + source)).bounces).toEqual([]);
  });

  it('takes messages in messages a hundred deep', async () => {
    const source = 'Content-Type: message/rfc822\n\n'.repeat(100);
    expect((await read(HEAD + source)).bounces).toEqual([]);
  });

  it('keeps header names out of object keys', async () => {
    const report = await read(
      `${HEAD}__proto__: polluted\nconstructor: x\n\n__proto__: y\nMessage-ID: <a@b>\nReceived: z\n`,
    );
    expect(report.kind).toBeDefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('y');
  });

  it('reads a tree that was made by hand and lacks everything', () => {
    const empty = { type: '', params: new Map(), headers: [], text: null, children: [], size: 0, fileName: null };
    expect(parseBounce(empty).kind).toBe('other');
  });
});
