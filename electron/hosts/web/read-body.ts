import type { IncomingMessage } from 'node:http';
import { AppError } from '../../../shared/domain/errors.ts';

/** Reads a JSON body of at most `limit` bytes. Errors: `bad-input` where it is larger or is no JSON. */
export async function readJsonBody(request: IncomingMessage, limit: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new AppError('bad-input', { detail: { id: 'too-many-bytes', limit } });
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    throw new AppError('bad-input', { detail: { id: 'foreign-request', why: 'the body is no JSON' } }, error);
  }
}
