import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedReport } from '../../shared/bounce/report.ts';
import { read, readFixtures, withCrlf } from './read-fixture.ts';

const fixtures = readFixtures();
/** Those whose addresses stand in the source as they are read, not in base64 or another encoding. */
const legible = fixtures.filter(({ source, expected }) => {
  const text = source.toString().toLowerCase();
  return expected.bounces.every(({ recipient }) => text.includes(recipient.toLowerCase().split('@')[0] ?? ''));
});
const RUNS = { numRuns: 150 };
const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'];

function isWhole(report: ParsedReport): boolean {
  return report.bounces.every(
    (bounce) =>
      bounce.recipient !== '' &&
      ACTIONS.includes(bounce.action) &&
      (bounce.status === null || /^[245]\.\d{1,3}\.\d{1,3}$/.test(bounce.status)) &&
      (bounce.replyCode === null || /^[245]\d\d$/.test(bounce.replyCode)),
  );
}

/** Pieces of reports, so that random messages come near to real ones. */
const PIECE = fc.oneof(
  fc.constantFrom(
    'From: MAILER-DAEMON@mx.relay.example\n',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b\n',
    'Content-Type: message/delivery-status\n',
    'Content-Type: message/rfc822\n',
    'Content-Transfer-Encoding: base64\n',
    'Subject: =?utf-8?B?w7w=?= =?x?Q?=FF?=\n',
    '\n',
    '--b\n',
    '--b--\n',
    'Final-Recipient: rfc822; mira@buyer.example\n',
    'Action: failed\nStatus: 5.1.1\n',
    'Diagnostic-Code: smtp; 550-5.1.1 no\n 550 5.1.1 no\n',
    '<mira@buyer.example>:\n',
    '550 5.7.1 <<<@@@>>> "',
    'This is the qmail-send program\n',
    '   ----- Transcript of session follows -----\n<<< 550\n',
    'Received: from x by y for <z@w.example>; x\n',
    '{"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('whatever comes in', () => {
  it('never throws on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        expect(isWhole(await read(bytes))).toBe(true);
      }),
      RUNS,
    );
  });

  it('never throws on pieces of reports in any order, and LF and CRLF read the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PIECE, { maxLength: 25 }), async (pieces) => {
        const source = Buffer.from(pieces.join('').replaceAll('\r', ''));
        const report = await read(source);
        expect(isWhole(report)).toBe(true);
        expect(await read(withCrlf(source))).toEqual(report);
      }),
      RUNS,
    );
  });

  it('takes recipients from the message alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...legible), fc.array(PIECE, { maxLength: 5 }), async (fixture, pieces) => {
        const source = Buffer.from(pieces.join('') + fixture.source.toString());
        const text = source.toString().toLowerCase();
        for (const { recipient } of (await read(source)).bounces) {
          // Two formats put local part and domain together from different places of the report.
          for (const half of recipient.toLowerCase().split('@')) expect(text).toContain(half);
        }
      }),
      RUNS,
    );
  });

  it('gives a result wherever the source is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (fixture, part) => {
          const cut = fixture.source.subarray(0, Math.floor(fixture.source.length * part));
          expect(isWhole(await read(cut))).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it.each(['rfc3464/01', 'qmail/01', 'generic/53', 'generic/62'])('reads %s cut at every byte', async (name) => {
    const fixture = fixtures.find((candidate) => candidate.name === name);
    expect(fixture).toBeDefined();
    const source = fixture?.source ?? Buffer.alloc(0);
    for (let end = 0; end <= source.length; end++) {
      const report = await read(source.subarray(0, end));
      expect(isWhole(report)).toBe(true);
      // What is cut off is never made up: a recipient that is read stands in what is left.
      const left = source.subarray(0, end).toString().toLowerCase();
      for (const { recipient } of report.bounces) expect(left).toContain(recipient.toLowerCase());
    }
  });
});
