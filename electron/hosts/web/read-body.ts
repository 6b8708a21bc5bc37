import type { IncomingMessage } from 'node:http';
import { AppError } from '../../../shared/domain/errors.ts';
import { foreign, HttpError } from './http-error.ts';

/** Reads a JSON body of at most `limit` bytes. Errors: `too-large` (413) for a longer one; `bad-input` where it is not JSON. */
export async function readJsonBody(request: IncomingMessage, limit: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  const check = (bytes: number): void => {
    if (bytes > limit) throw new HttpError(413, 'too-large', { limit });
  };
  check(Number(request.headers['content-length'] ?? 0));
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    check(size);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    throw new AppError('bad-input', foreign('the body is no JSON'), error);
  }
}
