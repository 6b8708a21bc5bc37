import type { ExportFormat } from './export-format.ts';

/** One address a line. A line break within an address (hostile mail can bring one) would make two of it: such breaks go. */
export const plainText: ExportFormat = {
  id: 'text',
  name: { en: 'Plain text', de: 'Einfacher Text' },
  extension: 'txt',
  mimeType: 'text/plain;charset=utf-8',
  write: (rows) => rows.map((row) => `${row.address.replaceAll(/[\r\n]/g, '')}\n`).join(''),
};
