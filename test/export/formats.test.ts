import { describe, expect, it } from 'vitest';
import type { ExportRow } from '../../shared/domain/views.ts';
import { EXPORT_FORMATS } from '../../shared/export/index.ts';

const row = (address: string, more: Partial<ExportRow> = {}): ExportRow => ({
  address,
  verdict: 'bad',
  override: null,
  side: 'address',
  sent: 4,
  hard: 1,
  soft: 2,
  lastBounce: Date.UTC(2026, 9, 1, 8, 30),
  reason: 'no-such-mailbox',
  lastLife: null,
  suggestion: null,
  tied: true,
  ...more,
});

function write(id: string, rows: readonly ExportRow[]): string {
  const format = EXPORT_FORMATS.find((f) => f.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format.write(rows);
}

describe('CSV', () => {
  it('has a heading, CRLF line ends and one line an address', () => {
    const lines = write('csv', [row('anna@gmial.com', { suggestion: 'anna@gmail.com' })]).split('\r\n');
    expect(lines[0]).toBe(
      'address,verdict,reason,reason_id,side,hard,soft,sent,last_bounce,last_sign_of_life,suggestion',
    );
    expect(lines[1]).toMatch(
      /^anna@gmial\.com,bad,.+,no-such-mailbox,address,1,2,4,2026-10-01T08:30:00\.000Z,,anna@gmail\.com$/,
    );
    expect(lines[2]).toBe('');
    expect(lines).toHaveLength(3);
  });

  it('quotes what needs it (RFC 4180)', () => {
    expect(write('csv', [row('"a,b"@there.example')])).toContain('\r\n"""a,b""@there.example",bad');
    expect(write('csv', [row('a\nb@there.example')])).toContain('\r\n"a\nb@there.example",bad');
  });

  it.each(['=', '+', '-', '@', '\t', '\r'])('takes the power from a field that begins with %j', (sign) => {
    const second = write('csv', [row(`${sign}cmd@there.example`)]).slice(
      'address,verdict,reason,reason_id,side,hard,soft,sent,last_bounce,last_sign_of_life,suggestion\r\n'.length,
    );
    expect(second).toMatch(/^"?'/);
  });

  it('leaves numbers as they are', () => {
    expect(write('csv', [row('a@there.example', { hard: 0, reason: null })])).toContain(
      'a@there.example,bad,,,address,0,2,4',
    );
  });
});

describe('plain text', () => {
  it('is one address a line, whatever stands in an address', () => {
    expect(write('text', [row('a@there.example'), row('b\r\n@there.example')])).toBe(
      'a@there.example\nb@there.example\n',
    );
    expect(write('text', [])).toBe('');
  });
});

describe('JSON', () => {
  it('reads back', () => {
    expect(JSON.parse(write('json', [row('a@there.example')]))).toEqual([
      {
        address: 'a@there.example',
        verdict: 'bad',
        reason: 'no-such-mailbox',
        side: 'address',
        hard: 1,
        soft: 2,
        sent: 4,
        lastBounce: '2026-10-01T08:30:00.000Z',
        lastSignOfLife: null,
        suggestion: null,
        tiedToSentMail: true,
      },
    ]);
  });

  it('says of which addresses no failure is tied to sent mail', () => {
    const rows = [row('a@there.example'), row('b@there.example', { tied: false })];
    expect(JSON.parse(write('json', rows))).toMatchObject([{ tiedToSentMail: true }, { tiedToSentMail: false }]);
  });
});

it('formats are told apart by their ids; several may write .csv', () => {
  expect(new Set(EXPORT_FORMATS.map((f) => f.id)).size).toBe(EXPORT_FORMATS.length);
});
