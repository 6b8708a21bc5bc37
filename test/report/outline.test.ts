import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allParts, outlineOf } from '../../shared/report/outline.ts';
import { partBytes, partSize, partText } from '../../shared/report/part-content.ts';
import { splitLines } from '../../shared/report/source-lines.ts';

const REPORT = [
  'From: Mail Delivery System <MAILER-DAEMON@mail.studio.example>',
  'Content-Type: multipart/report; report-type=delivery-status;',
  ' boundary="b.1"',
  '',
  'This is a MIME message.',
  '--b.1',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Zur=FCck, the mail=',
  'box is full.',
  '--b.1',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mail.studio.example',
  '',
  'Final-Recipient: rfc822; jo@harbour.example',
  '--b.1',
  'Content-Type: message/rfc822',
  '',
  'Subject: Hello',
  'Content-Type: multipart/mixed; boundary=in',
  '',
  '--in',
  '',
  'Hi',
  '--in',
  'Content-Type: application/pdf; name="an offer.pdf"',
  "Content-Disposition: attachment; filename*=utf-8''Angebot%20f%C3%BCr%20Jo.pdf",
  'Content-Transfer-Encoding: base64',
  '',
  'aGVsbG8h',
  'Cg==',
  '--in--',
  '--b.1--',
  '',
].join('\r\n');

describe('the outline of a message', () => {
  const lines = splitLines(REPORT);
  const root = outlineOf(REPORT);
  const parts = allParts(root);
  const part = (path: string) => parts.find((one) => one.path === path) ?? root;

  it('has every part with its type, and says what it is for the report', () => {
    expect(parts.map(({ path, type, role }) => `${path} ${type} ${role}`)).toEqual([
      ' multipart/report report',
      '1 text/plain human',
      '2 message/delivery-status delivery-status',
      '3 message/rfc822 original',
      '3.1 multipart/mixed container',
      '3.1.1 text/plain text',
      '3.1.2 application/pdf attachment',
    ]);
    expect(part('3.1.2').fileName).toBe('Angebot für Jo.pdf');
  });

  it('decodes a part by its encoding and charset, and counts its bytes', () => {
    expect(partText(lines, part('1'), 'utf-8')).toBe('Zurück, the mailbox is full.');
    expect(partSize(lines, part('1'), 'utf-8')).toBe(28);
    expect(Buffer.from(partBytes(lines, part('3.1.2'), 'utf-8')).toString()).toBe('hello!\n');
    expect(partSize(lines, part('3.1.2'), 'utf-8')).toBe(7);
    expect(partText(lines, part('2'), 'utf-8')).toContain('\n\nFinal-Recipient: rfc822; jo@harbour.example');
  });

  it('knows the lines of every field and part', () => {
    for (const one of parts)
      for (const field of one.fields) expect(lines.text(field.line).startsWith(`${field.name}:`)).toBe(true);
    expect(lines.text(part('2').bodyLine)).toBe('Reporting-MTA: dns; mail.studio.example');
    expect(lines.text(part('2').endLine)).toBe('--b.1');
  });

  it('reads bytes that are no UTF-8 by the charset of the part', () => {
    const latin = splitLines(
      'Content-Type: text/plain; charset=iso-8859-2\nContent-Transfer-Encoding: 8bit\n\n\u00b3ukasz',
    );
    expect(partText(latin, outlineOf(latin), 'latin1')).toBe('łukasz');
  });

  it('makes the best of broken mail', () => {
    expect(outlineOf('just words').role).toBe('human');
    expect(outlineOf('').children).toEqual([]);
    const open = outlineOf('Content-Type: multipart/report; boundary=x\n\n--x\n\ncut off');
    expect(open.children.map(({ role }) => role)).toEqual(['human']);
    const deep = `${'Content-Type: message/rfc822\n\n'.repeat(100)}end`;
    expect(allParts(outlineOf(deep)).length).toBe(17);
    const many = `Content-Type: multipart/mixed; boundary=x\n\n${'--x\n\na\n'.repeat(5000)}`;
    expect(allParts(outlineOf(many)).length).toBeLessThanOrEqual(1000);
  });

  it('holds for whatever comes: parts lie within their parents, in order, and nothing throws', () => {
    const piece = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=b\n',
      'Content-Type: message/rfc822\n',
      '\n',
      '--b\n',
      '--b--\n',
      'x: y\n',
      ' folded\n',
      'Content-Transfer-Encoding: base64\n',
      'Content-Transfer-Encoding: quoted-printable\n',
      '=E4=\n',
      '=\r\n',
      '\u00e4\u4e2d',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        const text = splitLines(source);
        for (const one of allParts(outlineOf(source))) {
          expect(one.line <= one.bodyLine && one.bodyLine <= one.endLine && one.endLine <= text.count).toBe(true);
          for (const child of one.children)
            expect(child.line >= one.bodyLine && child.endLine <= one.endLine).toBe(true);
          expect(partSize(text, one, 'utf-8')).toBe(partBytes(text, one, 'utf-8').length);
          partText(text, one, 'latin1');
        }
      }),
      { numRuns: 500 },
    );
  });
});
