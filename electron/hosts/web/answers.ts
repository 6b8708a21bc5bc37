import type { ServerResponse } from 'node:http';
import type { AppErrorData, ErrorCode } from '../../../shared/domain/errors.ts';
import type { Reply } from '../../../shared/ipc/transport.ts';
import { SECURITY_HEADERS } from '../security-headers.ts';

export function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Cache-Control': 'no-store',
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  answer(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function answerText(response: ServerResponse, status: number, text: string): void {
  answer(response, status, 'text/plain; charset=utf-8', `${text}\n`);
}

/** Sends an error in the shape of a call's Reply, so that the page shows it like any other error. */
export function answerError(response: ServerResponse, status: number, code: ErrorCode, data: AppErrorData): void {
  const reply: Reply = { ok: false, error: { code, data } };
  answerJson(response, status, reply);
}
