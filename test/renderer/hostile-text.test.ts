import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainVisible, visiblePieces } from '../../renderer/format/visible-text.ts';
import { splitCodes } from '../../renderer/report/split-codes.ts';
import { meaningOf } from '../../renderer/report/viewer/field-meaning.ts';
import { NO_MARKS, splitMarks } from '../../renderer/report/viewer/line-text.tsx';
import { machineText } from '../../renderer/report/viewer/machine-text.ts';
import {
  fileNameOf,
  findHits,
  foldCase,
  MOST_ROWS,
  partFileName,
  rowAt,
  splitSource,
  within,
} from '../../renderer/report/viewer/source-lines.ts';

describe('text that strangers wrote', () => {
  it('shows what hides: bidi controls, controls, zero width marks', () => {
    expect(plainVisible('gnp.\u202eexe')).toBe('gnp.[U+202E]exe');
    expect(plainVisible('a\u0000b\u200bc')).toBe('a[U+0000]b[U+200B]c');
    expect(plainVisible('tag \u{e0041}')).toBe('tag [U+E0041]');
    expect(plainVisible('pay\u200dpal \u00ad\u3164')).toBe('pay[U+200D]pal [U+00AD][U+3164]');
  });

  it('leaves families, accents and line ends alone', () => {
    const fine = 'Zoë \u{1f468}\u200d\u{1f469}\u200d\u{1f467}\tline\nline שלום';
    expect(plainVisible(fine)).toBe(fine);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          visiblePieces(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('marks facts and hits where they stand, and loses nothing', () => {
    const status = { fact: 'status', text: 'source', from: 12, to: 17 } as const;
    const words = { fact: 'diagnostic', text: 'source', from: 8, to: 20 } as const;
    const hit = { from: 15, to: 18 };
    const marks = { facts: [status, words], shown: { place: status, nonce: 1 }, hits: [hit], hit };
    expect(
      splitMarks('Code: 550 5.1.1 no', 2, marks).map(
        (piece) => `${piece.text}${piece.fact === 'none' ? '' : ' fact'}${piece.shown ? ' shown' : ''} ${piece.hit}`,
      ),
    ).toEqual([
      'Code:  none',
      '550  fact none',
      '5.1 fact shown none',
      '.1 fact shown now',
      '  fact now',
      'no fact none',
    ]);
    const span = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.string(), fc.array(span), fc.nat(10), (text, hits, start) => {
        const pieces = splitMarks(text, start, { ...NO_MARKS, hits, hit: hits[0] ?? null });
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it.each([
    ['550 5.1.1 No such user', '550 5.1.1', 'No such user'],
    ['550-5.1.1 The account', '550 5.1.1', 'The account'],
    ['smtp; 452 4.2.2 over quota', '452 4.2.2', 'over quota'],
    ['554 delivery error', '554', 'delivery error'],
    ['5.4.7 timed out', '5.4.7', 'timed out'],
    ['Host not found', '', 'Host not found'],
    ['55012 is a number', '', '55012 is a number'],
  ])('%s has its codes apart from its words', (diagnostic, codes, words) => {
    expect(splitCodes(diagnostic)).toEqual({ codes, words });
  });
});

describe('a source', () => {
  it('is cut into lines, very long ones into pieces of one number, and no pair of a character is torn', () => {
    const text = `a\r\n${'x'.repeat(1999)}\u{1f468}${'x'.repeat(2499)}\nb`;
    const { rows, cut } = splitSource(text);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, null, null, 3]);
    expect(rows.map(({ from, to }) => to - from)).toEqual([1, 2001, 2000, 499, 1]);
    expect(cut).toBe(false);
    expect(rowAt(rows, text.indexOf('b'))).toBe(4);
    expect(splitSource('\n'.repeat(400_000))).toMatchObject({ cut: true, rows: { length: MOST_ROWS } });
  });

  const full = 'x'.repeat(2000);
  const almost = 'x'.repeat(1999);
  it.each([
    ['alone', '\r', ['\r']],
    ['at the end of a text that was cut off', 'a\r', ['a\r']],
    ['within a line', 'a\rb', ['a\rb']],
    ['before a CRLF', '\r\r\n', ['\r', '']],
    ['after a CRLF', '\r\n\r', ['', '\r']],
    ['after an LF', '\n\r', ['', '\r']],
    ['behind a full piece', `${full}\r`, [full, '\r']],
    ['as the last character of a piece', `${almost}\ry`, [`${almost}\r`, 'y']],
    ['as the last of a piece, before a CRLF', `${almost}\r\r\n`, [`${almost}\r`, '']],
    ['behind a full piece, before a CRLF', `${full}\r\r\n`, [full, '\r', '']],
  ])('keeps a CR that ends no line: %s', (_, text, rows) => {
    expect(splitSource(text).rows.map(({ from, to }) => text.slice(from, to))).toEqual(rows);
  });
  it.each([
    ['a short line', 'a\r\n', ['a', '']],
    ['a line of one full piece', `${full}\r\n`, [full, '']],
    ['a line of one piece and one character', `${full}x\r\n`, [full, 'x', '']],
  ])('leaves out the CR of a CRLF: %s', (_, text, rows) => {
    expect(splitSource(text).rows.map(({ from, to }) => text.slice(from, to))).toEqual(rows);
  });

  it('loses nothing but line ends', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n'))), (pieces) => {
        const text = pieces.join('');
        const { rows } = splitSource(text);
        expect(rows.map(({ from, to }) => text.slice(from, to)).join('')).toBe(
          text.replace(/\r?\n|\r$/g, (end) => (end === '\r' ? end : '')),
        );
      }),
      { examples: [[['\r']], [['a', '\r']], [['\r', '\r\n']], [['\r\n', '\r']]] },
    );
  });

  it('is searched without regard to case, and as words, not as a pattern', () => {
    const text = 'Final-Recipient: a.b\nfinal-recipient: axb';
    expect(findHits(foldCase(text), 'FINAL').map((hit) => hit.from)).toEqual([0, 21]);
    expect(findHits(foldCase(text), 'a.b')).toEqual([{ from: 17, to: 20 }]);
    expect(findHits(text, '')).toEqual([]);
    expect(foldCase('\u0130X')).toBe('\u0130x');
    expect(within(findHits(foldCase('ab ab\nab'), 'ab'), { from: 3, to: 5 })).toEqual([{ from: 3, to: 5 }]);
  });

  it('explains every field it can, families by their beginning, and says so where nobody knows', () => {
    expect(meaningOf('FINAL-Recipient').source).toBe('RFC 3464 § 2.3.2');
    expect(meaningOf('Disposition').source).toBe('RFC 8098 § 3.2.6');
    expect(meaningOf('X-MS-Exchange-Organization-SCL').source).toContain('Exchange');
    expect(meaningOf('X-Nobody-Knows')).toMatchObject({ source: null });
    expect(meaningOf('__proto__').source).toBeNull();
  });

  it('has a part for machines also where it is a read receipt', () => {
    const source =
      'Content-Type: multipart/report; boundary=b\n\n--b\n\nRead.\n--b\nContent-Type: message/disposition-notification\n\nDisposition: displayed\n--b--\n';
    const report = { deliveryStatus: null, source, sourceCharset: 'utf-8' } as const;
    expect(machineText(report)).toBe('Disposition: displayed');
    expect(machineText({ ...report, deliveryStatus: 'Status: 5.1.1' })).toBe('Status: 5.1.1');
    expect(machineText({ ...report, source: 'Subject: x\n\ny' })).toBeNull();
  });

  it('has parts that are saved under a name that any system takes', () => {
    expect(partFileName('../../a:b\u202e.pdf', '1', 'application/pdf')).toBe('a-b-.pdf');
    expect(partFileName('..', '1.2', 'text/html')).toBe('part-1-2.html');
    expect(partFileName(null, '3', 'message/rfc822')).toBe('part-3.eml');
  });

  it('is saved under a name that any system takes', () => {
    expect(fileNameOf('Re: ../../etc/passwd \u202e"x"')).toBe('Re-etc-passwd-x.eml');
    expect(fileNameOf('***')).toBe('message.eml');
  });
});
