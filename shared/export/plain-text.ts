import type { ExportFormat } from './export-format.ts';

/** One address per line. A line break inside an address, which hostile mail can contain, would split it in two and is removed. */
export const plainText: ExportFormat = {
  id: 'text',
  name: { en: 'Plain text', de: 'Einfacher Text' },
  extension: 'txt',
  mimeType: 'text/plain;charset=utf-8',
  write: (rows) => rows.map((row) => `${row.address.replaceAll(/[\r\n]/g, '')}\n`).join(''),
};
