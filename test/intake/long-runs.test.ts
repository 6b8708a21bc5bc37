// A message may contain a long run of any character. The time for reading it must grow linearly with its length.
import { describe, expect, it } from 'vitest';
import { readReport } from '../../electron/intake/parse-mime.ts';

const LONG = 200_000;
const SHORT = LONG / 10;
/** Ten times the length is ten times the work if it grows linearly, and a hundred times if it grows with the square. */
const MOST_GROWTH = 40;
const ROUNDS = 3;

const CRS: readonly (readonly [place: string, message: (run: string) => string])[] = [
  ['a header field', (run) => `From: a@b.example\r\nSubject: a${run}b\r\nContent-Type: text/plain\r\n\r\nHi\r\n`],
  ['the end of the header', (run) => `From: a@b.example\r\nSubject: a\r\nX-End: b${run}\r\n\r\nHi\r\n`],
  ['the body', (run) => `From: a@b.example\r\nContent-Type: text/plain\r\n\r\nHi ${run}x\r\n`],
  [
    'quoted-printable',
    (run) => `From: a@b.example\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHi ${run}x\r\n`,
  ],
  ['base64', (run) => `From: a@b.example\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVsbG8${run}x\r\n`],
  ['a boundary line', (run) => `Content-Type: multipart/mixed; boundary=q\r\n\r\n--q${run}x\r\n\r\nHi\r\n--q--\r\n`],
  [
    'a multipart',
    (run) => `Content-Type: multipart/mixed; boundary=q\r\n\r\n${run}x\r\n--q\r\n\r\n${run}y\r\n--q--\r\n`,
  ],
  ['the start of the message', (run) => `${run}From: a@b.example\r\nSubject: a\r\n\r\nHi\r\n`],
];

/** Processor time in microseconds, which other running programs do not change. */
async function workOf(message: string): Promise<number> {
  const source = Buffer.from(message, 'latin1');
  const before = process.cpuUsage();
  await readReport(source, { assumeReport: true });
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function rounds(message: string): Promise<readonly number[]> {
  const works: number[] = [];
  for (let round = 0; round < ROUNDS; round++) works.push(await workOf(message));
  return works;
}

describe('a run of 200,000 CRs', () => {
  it.each(CRS)('in %s is read in linear time', async (_place, message) => {
    const short = await rounds(message('\r'.repeat(SHORT)));
    // The first rounds include compilation, so the slowest short round is compared with the fastest long one.
    const long = await rounds(message('\r'.repeat(LONG)));
    expect(Math.min(...long) / Math.max(...short)).toBeLessThan(MOST_GROWTH);
  });
});
