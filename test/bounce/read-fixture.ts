// The golden fixtures: test/fixtures/<format>/NN.eml with what must be read from it in NN.expected.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMime } from '../../electron/intake/parse-mime.ts';
import { parseBounce } from '../../shared/bounce/parse-bounce.ts';
import type { ParsedReport } from '../../shared/bounce/report.ts';

export const FIXTURES = join(import.meta.dirname, '../fixtures');

export interface Fixture {
  /** As `qmail/01`. */
  readonly name: string;
  readonly folder: string;
  readonly source: Buffer;
  readonly expected: Expected;
}

export interface Expected {
  readonly about?: string;
  readonly kind: string;
  readonly format?: string;
  readonly messageId: string | null;
  readonly bounces: readonly { readonly recipient: string; readonly reason?: string }[];
}

export function readFixtures(): readonly Fixture[] {
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: folder }) => {
    const files = readdirSync(join(FIXTURES, folder)).filter((file) => file.endsWith('.eml'));
    return files.map((file) => {
      const base = file.slice(0, -'.eml'.length);
      const expected = JSON.parse(readFileSync(join(FIXTURES, folder, `${base}.expected.json`), 'utf8')) as Expected;
      return { name: `${folder}/${base}`, folder, source: readFileSync(join(FIXTURES, folder, file)), expected };
    });
  });
}

export async function read(source: Uint8Array | string): Promise<ParsedReport> {
  return parseBounce(await parseMime(typeof source === 'string' ? Buffer.from(source) : source));
}

/** The same bytes with CRLF line ends, as IMAP delivers them. */
export function withCrlf(source: Buffer): Buffer {
  return Buffer.from(source.toString('latin1').replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'), 'latin1');
}
