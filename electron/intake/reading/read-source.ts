import { parseBounce } from '../../../shared/bounce/parse-bounce.ts';
import { fieldOf } from '../header-block.ts';
import { parseMime } from '../parse-mime.ts';
import { verpOptions } from '../verp-keys.ts';
import type { MailRead, ReadRequest } from './mail-reader.ts';

/** Reads a message in the calling thread, without a time limit; the app uses a `MailReader` instead. Never rejects. */
export async function readSource({ source, assumeReport = false, secrets = [], at }: ReadRequest): Promise<MailRead> {
  const root = await parseMime(source);
  const { headers } = root;
  const verp = verpOptions(() => secrets, at ?? statedDate(fieldOf(headers, 'date')));
  return { report: parseBounce(root, { assumeReport, ...verp }), headers };
}

function statedDate(written: string | null): number {
  const date = Date.parse(written ?? '');
  return Number.isNaN(date) ? Date.now() : date;
}
