import { type ExportFormat, isoTime } from './export-format.ts';

/** An array of objects; times in ISO 8601. `tied` false: no failure is tied to sent mail, and reports can be forged. */
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
