import { describe, expect, it } from 'vitest';
import { parseMime, readReport } from '../../electron/intake/parse-mime.ts';
import type { MimePart } from '../../shared/bounce/mime-tree.ts';

const parse = (source: string | Uint8Array): Promise<MimePart> =>
  parseMime(typeof source === 'string' ? Buffer.from(source) : source);

/** `multipart/mixed(text/plain message/rfc822(text/plain))` */
function shape(part: MimePart): string {
  return part.children.length === 0 ? part.type : `${part.type}(${part.children.map(shape).join(' ')})`;
}

describe('parseMime', () => {
  it('keeps the tree of a report with the message in it', async () => {
    const root = await parse(
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\npreamble\n--b\n\nprose\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n--b\nContent-Type: message/rfc822\n\nSubject: s\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nplain\n--c\nContent-Type: text/html\n\n<p>\n--c--\n--b--\n',
    );
    expect(shape(root)).toBe(
      'multipart/report(text/plain message/delivery-status message/rfc822(multipart/alternative(text/plain text/html)))',
    );
    expect(root.params.get('report-type')).toBe('delivery-status');
    expect(root.children[1]?.text).toBe('Reporting-MTA: dns; x\n');
  });

  it('opens a message that is an attachment, and one that is encoded', async () => {
    const inner = Buffer.from('Subject: inner\n\nhello\n').toString('base64');
    const root = await parse(
      `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename="a.eml"\n\nSubject: one\n\nx\n--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${inner}\n--b--\n`,
    );
    expect(root.children.map((part) => part.children[0]?.headers[0]?.value)).toEqual(['one', 'inner']);
    expect(root.children[0]?.fileName).toBe('a.eml');
  });

  it.each([
    ['utf-8', Buffer.from('grüße'), 'utf-8', 'grüße'],
    ['windows-1252 that says us-ascii', Buffer.from('gr\xfc\xdfe', 'latin1'), 'us-ascii', 'grüße'],
    ['koi8-r', Buffer.from([0xf0, 0xd2, 0xc9]), 'koi8-r', 'При'],
    ['iso-2022-jp without a charset', Buffer.from('\x1b$BF|K\\\x1b(B', 'latin1'), '', '日本'],
    ['an unknown charset', Buffer.from('grüße'), 'x-unknown', 'grüße'],
  ])('decodes %s', async (_name, bytes, charset, text) => {
    const head = Buffer.from(`Content-Type: text/plain; charset=${charset}\n\n`);
    expect((await parse(Buffer.concat([head, bytes]))).text).toBe(text);
  });

  it('decodes quoted-printable and header words', async () => {
    const root = await parse(
      'Subject: =?utf-8?Q?gr=C3=BC=C3=9Fe?=\n folded\nContent-Transfer-Encoding: quoted-printable\n\na=3Db=\nc =zz\n',
    );
    expect(root.headers[0]).toEqual({ name: 'Subject', value: 'grüße folded' });
    expect(root.text?.trimEnd()).toBe('a=bc =zz');
  });

  it('drops the postmark of an mbox', async () => {
    expect((await parse('From MAILER-DAEMON Tue May 14 09:12:31 2024\nSubject: s\n\nx')).headers[0]?.value).toBe('s');
  });

  it('mends a lost boundary', async () => {
    const root = await parse(
      'Content-Type: multipart/report; boundary="x" y\n\n--q1\nContent-Type: text/plain\n\na\n--q1\nContent-Type: message/delivery-status\n\nAction: failed\n--q1--\n',
    );
    expect(shape(root)).toBe('multipart/report(text/plain message/delivery-status)');
  });

  it('counts the bytes of what it does not decode', async () => {
    const picture = Buffer.alloc(3000, 7);
    const root = await parse(
      `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${picture.toString('base64')}\n--b--\n`,
    );
    expect(root.children[0]).toMatchObject({ type: 'image/png', text: null, size: 3000 });
  });
});

describe('readReport', () => {
  it('refuses an ordinary letter by its header', async () => {
    const letter =
      'Return-Path: <tom@friends.example>\nFrom: Tom <tom@friends.example>\nTo: a@b.example\nSubject: Sunday\n\n<mira@buyer.example>: 550 5.1.1 no\n';
    expect(await readReport(Buffer.from(letter))).toMatchObject({ kind: 'other', bounces: [], humanText: null });
  });

  it('reads it where a person says that it is a report', async () => {
    const pasted = '<mira@buyer.example>: 550 5.1.1 no such user\n';
    const report = await readReport(Buffer.from(`Subject: x\n\n${pasted}`), { assumeReport: true });
    expect(report.bounces).toMatchObject([{ recipient: 'mira@buyer.example', status: '5.1.1', replyCode: '550' }]);
  });
});
