import type { ExportFormatView, ExportRow } from '../domain/views.ts';

/** One way to write addresses down. A format is one file and one line in index.ts. */
export interface ExportFormat extends ExportFormatView {
  /** The whole file, UTF-8. */
  write(rows: readonly ExportRow[]): string;
}

/** Times as every program reads them: ISO 8601 in UTC, or null. */
export const isoTime = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
