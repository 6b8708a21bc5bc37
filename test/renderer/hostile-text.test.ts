import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMarks } from '../../renderer/components/report-viewer/marked.tsx';
import { fileNameOf, findHits, splitSource } from '../../renderer/components/report-viewer/source-lines.ts';
import { splitCodes } from '../../renderer/components/split-codes.ts';
import { plainVisible, visiblePieces } from '../../renderer/format/visible-text.ts';

describe('text that strangers wrote', () => {
  it('shows what hides: bidi controls, controls, zero width marks', () => {
    expect(plainVisible('gnp.\u202eexe')).toBe('gnp.[U+202E]exe');
    expect(plainVisible('a\u0000b\u200bc')).toBe('a[U+0000]b[U+200B]c');
    expect(plainVisible('tag \u{e0041}')).toBe('tag [U+E0041]');
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

  it('marks the longest of what stands at one place, and loses nothing', () => {
    expect(splitMarks('Status: 550 5.1.1 no', ['5.1.1', '550 5.1.1 no']).filter((piece) => piece.marked)).toEqual([
      { text: '550 5.1.1 no', marked: true, at: 8 },
    ]);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1, maxLength: 3 })), (text, marks) => {
        expect(
          splitMarks(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
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
  it('is cut into lines, very long ones into pieces of one number', () => {
    const lines = splitSource(`a\r\n${'x'.repeat(4500)}\nb`);
    expect(lines.map((line) => line.number)).toEqual([1, 2, null, null, 3]);
    expect(lines.map((line) => line.text.length)).toEqual([1, 2000, 2000, 500, 1]);
  });

  it('is searched without regard to case, and as words, not as a pattern', () => {
    const lines = splitSource('Final-Recipient: a.b\nfinal-recipient: axb');
    expect(findHits(lines, 'FINAL').map((hit) => hit.line)).toEqual([0, 1]);
    expect(findHits(lines, 'a.b')).toEqual([{ line: 0, from: 17, to: 20 }]);
    expect(findHits(lines, '')).toEqual([]);
  });

  it('is saved under a name that any system takes', () => {
    expect(fileNameOf('Re: ../../etc/passwd \u202e"x"')).toBe('Re-etc-passwd-x.eml');
    expect(fileNameOf('***')).toBe('message.eml');
  });
});
