// The speed of the parser in one process after warm-up: BENCH parser.library_per_s, parser.mime_ratio, parser.big_ms; with --compare
// COMMIT, parser.speed_ratio: how fast it is, divided by how fast it was then.
import { simpleParser } from 'mailparser';
import { parseMime, readReport } from '../../electron/intake/parse-mime.ts';
import type { MimePart } from '../../shared/bounce/mime-tree.ts';
import { parseBounce } from '../../shared/bounce/parse-bounce.ts';
import { speedRatio } from './parser-parts/compare.ts';
import { libraryPerSecond, reports, SOURCE } from './parser-parts/reports.ts';

export async function run(): Promise<void> {
  const sources = reports();
  console.log(`# ${sources.length} reports from ${SOURCE}`);
  const trees: MimePart[] = [];
  for (const source of sources) trees.push(await parseMime(source));
  console.log(`BENCH parser.library_per_s ${Math.round(libraryPerSecond(trees, parseBounce))}`);
  console.log(`BENCH parser.mime_ratio ${(await mimeRatio(sources)).toFixed(2)}`);
  console.log(`BENCH parser.big_ms ${(await bigMessage()).toFixed(1)}`);
  const earlier = process.env['BENCH_COMPARE'];
  if (earlier !== undefined) console.log(`BENCH parser.speed_ratio ${speedRatio(earlier).toFixed(2)}`);
  for (const [shape, ratio] of await growth()) console.log(`BENCH parser.growth_${shape} ${ratio.toFixed(2)}`);
}

/** The time of parseMime and parseBounce together, divided by that of mailparser's `simpleParser(source)`. */
async function mimeRatio(sources: readonly Buffer[]): Promise<number> {
  let ours = Number.POSITIVE_INFINITY;
  let alone = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round++) {
    ours = Math.min(ours, await timed(sources, async (source) => void parseBounce(await parseMime(source))));
    alone = Math.min(alone, await timed(sources, async (source) => void (await simpleParser(source))));
  }
  return ours / alone;
}

async function timed(sources: readonly Buffer[], work: (source: Buffer) => Promise<void>): Promise<number> {
  const start = performance.now();
  for (const source of sources) await work(source);
  return performance.now() - start;
}

/** Milliseconds for an ordinary letter with 20 MB of attachments, of which the parser reads only the header. The median of nine. */
async function bigMessage(): Promise<number> {
  const line = `${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5'}\r\n`;
  const head = [
    'Return-Path: <tom@friends.example>',
    'Date: Tue, 14 May 2024 09:12:31 +0000',
    'From: Tom Klein <tom@friends.example>',
    'To: anna@sender.example',
    'Subject: Pictures of Sunday',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Here they are.',
    '--b',
    'Content-Type: image/jpeg; name="1.jpg"',
    'Content-Transfer-Encoding: base64',
    '',
    '',
  ].join('\r\n');
  const source = Buffer.from(`${head}${line.repeat(Math.ceil((20 * 1024 * 1024) / line.length))}--b--\r\n`);
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    const report = await readReport(source);
    times.push(performance.now() - start);
    if (report.kind !== 'other') throw new Error(`an ordinary message was read as ${report.kind}`);
  }
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}

/** Bodies that repeat something which could make the parser slow. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['text', 'Your message could not be delivered to some of its readers, and nobody knows why. '],
  ['recipients', 'mira.vogt@buyer.example: 550 5.1.1 no such user\n'],
  ['codes', '550 5.1.1 no 552-5.2.2 full '],
  ['markup', '<a@b.example> "((<<'],
];
const SMALL = 12 * 1024;
const TIMES = 8;

/** The time for eight times the text, divided by eight times the time for the text: 1 if it grows linearly, 8 if with the square. */
async function growth(): Promise<readonly (readonly [string, number])[]> {
  const head = 'Return-Path: <>\nFrom: mailer-daemon@mx.relay.example\nSubject: Undelivered mail\n\n';
  const ratios: (readonly [string, number])[] = [];
  for (const [name, piece] of SHAPES) {
    const body = (size: number): Buffer => Buffer.from(head + piece.repeat(Math.ceil(size / piece.length)));
    const small = await fastest(body(SMALL));
    const large = await fastest(body(SMALL * TIMES));
    ratios.push([name, large / (small * TIMES)]);
  }
  return ratios;
}

async function fastest(source: Buffer): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 7; round++) {
    best = Math.min(best, await timed([source], async (one) => void parseBounce(await parseMime(one))));
  }
  return best;
}
