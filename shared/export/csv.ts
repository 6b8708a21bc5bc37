import { reasonOf } from '../bounce/classify/reasons/index.ts';
import type { RecipientRow } from '../domain/views.ts';
import { type ExportFormat, isoTime } from './export-format.ts';

const COLUMNS: readonly (readonly [name: string, value: (row: RecipientRow) => string | number | null])[] = [
  ['address', (row) => row.address],
  ['verdict', (row) => row.verdict],
  ['reason', (row) => (row.reason === null ? null : reasonOf(row.reason).words.en.title)],
  ['reason_id', (row) => row.reason],
  ['side', (row) => row.side],
  ['hard', (row) => row.hard],
  ['soft', (row) => row.soft],
  ['sent', (row) => row.sent],
  ['last_bounce', (row) => isoTime(row.lastBounce)],
  ['last_sign_of_life', (row) => isoTime(row.lastLife)],
  ['suggestion', (row) => row.suggestion],
];

/**
 * A spreadsheet would run `=cmd|' /C calc'!A0` in an address. A text that starts with = + - @, tab or CR gets a leading
 * apostrophe.
 */
function defused(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** RFC 4180 section 2: a field with a comma, quote or line break is quoted, and a quote in it is doubled. */
function field(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : defused(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a CSV file, including its line end; formulas are defused. */
export const csvLine = (values: readonly (string | number | null)[]): string => `${values.map(field).join(',')}\r\n`;

export const csv: ExportFormat = {
  id: 'csv',
  name: { en: 'CSV', de: 'CSV' },
  extension: 'csv',
  mimeType: 'text/csv;charset=utf-8',
  write: (rows) =>
    [
      csvLine(COLUMNS.map(([name]) => name)),
      ...rows.map((row) => csvLine(COLUMNS.map(([, value]) => value(row)))),
    ].join(''),
};
