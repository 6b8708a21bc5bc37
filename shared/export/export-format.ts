import type { ExportFormatView, ExportRow } from '../domain/views.ts';

/** One export format. A new format is one file and one line in index.ts. */
export interface ExportFormat extends ExportFormatView {
  /** Answers the whole file as UTF-8 text. */
  write(rows: readonly ExportRow[]): string;
}

/** A time in a form that every program reads: ISO 8601 in UTC, or null. */
export const isoTime = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
