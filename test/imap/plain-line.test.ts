import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRow, withPlainRows } from '../../electron/imap/fetch/plain-line.ts';
import type { WireLine } from '../../electron/imap/wire/lines.ts';

const HEADER = Buffer.from('Subject: Hi\r\n\r\n');
const line = (text: string, literals: readonly Uint8Array[] = [HEADER]): WireLine => ({
  payload: Buffer.from(text, 'latin1'),
  literals,
});
const FIELDS = 'BODY[HEADER.FIELDS (DATE FROM MESSAGE-ID)] {15}\r\n';
const AT = Date.UTC(2026, 6, 17, 9, 44, 25);
const ROW = { uid: 17, size: 1204, arrived: AT, header: HEADER, labels: [], emailId: null };

describe('plain lines of a FETCH', () => {
  it.each([
    ['Dovecot', `* 3 FETCH (UID 17 RFC822.SIZE 1204 INTERNALDATE "17-Jul-2026 02:44:25 -0700" ${FIELDS})`],
    [
      'CONDSTORE',
      `* 3 FETCH (UID 17 MODSEQ (12) RFC822.SIZE 1204 INTERNALDATE "17-Jul-2026 09:44:25 +0000" ${FIELDS})`,
    ],
    ['section first', `* 3 FETCH (${FIELDS} UID 17 INTERNALDATE "17-Jul-2026 09:44:25 +0000" RFC822.SIZE 1204)`],
    ['small letters', `* 3 fetch (uid 17 rfc822.size 1204 internaldate "17-jul-2026 09:44:25 +0000" ${FIELDS})`],
    [
      'quoted names',
      `* 3 FETCH (UID 17 RFC822.SIZE 1204 INTERNALDATE "17-Jul-2026 09:44:25 +0000" BODY[HEADER.FIELDS ("Date" "From")] {15}\r\n)`,
    ],
  ])('%s', (_, text) => {
    expect(plainRow(line(text))).toEqual(ROW);
  });

  it('a missing item and an unreadable time are 0', () => {
    expect(plainRow(line(`* 1 FETCH (UID 17 ${FIELDS})`))).toEqual({ ...ROW, size: 0, arrived: 0 });
    expect(plainRow(line(`* 1 FETCH (UID 17 INTERNALDATE "soon" ${FIELDS})`))).toEqual({ ...ROW, size: 0, arrived: 0 });
  });

  it('the id of RFC 8474 is read', () => {
    expect(plainRow(line(`* 1 FETCH (UID 17 EMAILID (M6d99ac3275bb4e) ${FIELDS})`))?.emailId).toBe('M6d99ac3275bb4e');
  });

  it.each([
    ['()', []],
    ['("\\\\Sent" "\\\\Important" Customers)', ['\\Sent', '\\Important', 'Customers']],
    ['("Say \\"hi\\"" "a\\\\b")', ['Say "hi"', 'a\\b']],
  ])('Gmail’s ids and labels are read: %s', (list, labels) => {
    const text = `* 3 FETCH (X-GM-MSGID 1278455344230334865 X-GM-LABELS ${list} UID 17 ${FIELDS})`;
    expect(plainRow(line(text))).toMatchObject({ uid: 17, emailId: '1278455344230334865', labels });
  });

  it.each([
    ['another answer', '* OK still here'],
    ['flags alone', '* 3 FETCH (UID 17 FLAGS (\\Seen))'],
    ['flags beside', `* 3 FETCH (UID 17 FLAGS (\\Seen) ${FIELDS})`],
    ['a label with a parenthesis', `* 3 FETCH (UID 17 X-GM-LABELS ("Offers (old)") ${FIELDS})`],
    ['no UID', `* 3 FETCH (RFC822.SIZE 1204 ${FIELDS})`],
    ['UID 0', `* 3 FETCH (UID 0 ${FIELDS})`],
    ['no header', '* 3 FETCH (UID 17 RFC822.SIZE 1204)'],
    ['a header in quotes', '* 3 FETCH (UID 17 BODY[HEADER.FIELDS (DATE)] "Subject: Hi")'],
    ['no header at all', '* 3 FETCH (UID 17 BODY[HEADER.FIELDS (DATE)] NIL)'],
    ['part of a header', '* 3 FETCH (UID 17 BODY[HEADER.FIELDS (DATE)]<0> {15}\r\n)'],
    ['a source', '* 3 FETCH (UID 17 BODY[]<0> {15}\r\n)'],
    ['a line cut short', `* 3 FETCH (UID 17 ${FIELDS}`],
    ['something behind it', `* 3 FETCH (UID 17 ${FIELDS}) and more`],
    ['a second line in it', `* 3 FETCH (UID 17 ${FIELDS})\r\n`],
    ['garbage between', `* 3 FETCH (UID 17 %$ ${FIELDS})`],
    ['two blanks', `* 3 FETCH (UID 17  ${FIELDS})`],
    ['very long', `* 3 FETCH (UID 17 ${FIELDS}${' '.repeat(5000)})`],
  ])('not plain: %s', (_, text) => {
    expect(plainRow(line(text))).toBeNull();
  });

  it('a line without a literal, or with two, is not plain', () => {
    const text = `* 1 FETCH (UID 17 ${FIELDS})`;
    expect(plainRow(line(text, []))).toBeNull();
    expect(plainRow(line(text, [HEADER, HEADER]))).toBeNull();
    expect(plainRow({ payload: Buffer.from(text) })).toBeNull();
  });

  it('any bytes give a row or none', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(bytes, fc.nat(90), (junk, at) => {
        const text = `* 3 FETCH (UID 17 RFC822.SIZE 1204 ${FIELDS})`;
        const mixed = Buffer.concat([Buffer.from(text.slice(0, at)), junk, Buffer.from(text.slice(at))]);
        const row = plainRow({ payload: mixed, literals: [HEADER] });
        return row === null || (row.uid > 0 && row.header === HEADER);
      }),
    );
  });
});

describe('a connection whose lines are read', () => {
  const other: string[] = [];
  const client = {
    handleResponse: async ({ payload }: WireLine) => {
      other.push(Buffer.from(payload).toString());
      return false;
    },
  };
  const usual = client.handleResponse;

  it('passes plain rows to the callback and all other lines to imapflow, and returns what imapflow returns', async () => {
    const rows: number[] = [];
    const answers = await withPlainRows(
      client,
      ({ uid }) => rows.push(uid),
      async () => [
        await client.handleResponse(line(`* 1 FETCH (UID 17 ${FIELDS})`)),
        await client.handleResponse(line('* BYE', [])),
      ],
    );
    expect(rows).toEqual([17]);
    expect(other).toEqual(['* BYE']);
    expect(answers).toEqual([true, false]);
  });

  it('is restored afterwards, also when the command fails', async () => {
    const fails = withPlainRows(
      client,
      () => undefined,
      () => Promise.reject(new Error('NO')),
    );
    await expect(fails).rejects.toThrow('NO');
    expect(client.handleResponse).toBe(usual);
  });

  it('is not changed if imapflow reads its lines by another method', async () => {
    expect(
      await withPlainRows(
        {},
        () => undefined,
        async () => 7,
      ),
    ).toBe(7);
  });
});
