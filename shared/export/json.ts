import { type ExportFormat, isoTime } from './export-format.ts';

/** An array of objects, times in ISO 8601. What is not tied to sent mail rests on reports alone, which can be forged. */
export const json: ExportFormat = {
  id: 'json',
  name: { en: 'JSON', de: 'JSON' },
  extension: 'json',
  mimeType: 'application/json',
  write: (rows) =>
    `${JSON.stringify(
      rows.map((row) => ({
        address: row.address,
        verdict: row.verdict,
        reason: row.reason,
        side: row.side,
        hard: row.hard,
        soft: row.soft,
        sent: row.sent,
        lastBounce: isoTime(row.lastBounce),
        lastSignOfLife: isoTime(row.lastLife),
        suggestion: row.suggestion,
        tiedToSentMail: row.tied,
      })),
      null,
      2,
    )}\n`,
};
