// The loopback host: the same app for a browser on this machine, and for nobody else.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { wordsOf } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { App } from '../../app/create-app.ts';
import { importsFolder } from '../../files/imported.ts';
import { readStaticFile } from '../static-files.ts';
import { answer, answerError, answerJson, answerText } from './answers.ts';
import { streamEvents } from './event-stream.ts';
import { readJsonBody } from './read-body.ts';
import { notOurPage, wrongHost } from './request-checks.ts';
import { createSession, type Session } from './session.ts';
import { storeUpload } from './upload.ts';

/** Bytes of one call: the longest text the contract allows, as JSON. */
const CALL_LIMIT = 96 * 1024 ** 2;
const callBody = z.strictObject({ name: z.string().max(100), input: z.unknown() });

export interface WebServerOptions {
  readonly app: Pick<App, 'dispatch' | 'on'>;
  /** The built renderer. */
  readonly rendererFolder: string;
  readonly dataFolder: string;
  /** 0: any free one. */
  readonly port: number;
}

export interface WebServer {
  /** `http://127.0.0.1:PORT/`, which lets in only the browser that has opened `firstAddress`. */
  readonly address: string;
  /** Works once. */
  readonly firstAddress: string;
  close(): Promise<void>;
}

/** Errors: `refused` with the port where it is taken. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const server = createServer();
  const port = await listen(server, options.port);
  const host = `127.0.0.1:${port}`;
  const session = createSession(port);
  server.on('request', (request, response) => {
    handle({ ...options, host, session }, request, response).catch((error: unknown) => fail(response, error));
  });
  return {
    address: `http://${host}/`,
    firstAddress: `http://${host}/?token=${session.oneTimeToken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new AppError('refused', { host: '127.0.0.1', port, detail: wordsOf(error) })),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

interface Context extends WebServerOptions {
  readonly host: string;
  readonly session: Session;
}

async function handle(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refused = wrongHost(request, context.host);
  if (refused) return answerText(response, 421, refused);
  const url = new URL(request.url ?? '/', `http://${context.host}`);
  if (url.pathname.startsWith('/api/')) return handleApi(context, request, response, url);
  if (request.method !== 'GET' && request.method !== 'HEAD') return answerText(response, 405, 'only GET');
  return handlePage(context, request, response, url);
}

async function handleApi(
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const refused = notOurPage(request, context.host, context.session);
  if (refused) return answerError(response, 403, 'forbidden', { detail: { id: 'foreign-request', why: refused } });
  switch (`${request.method} ${url.pathname}`) {
    case 'POST /api/call': {
      const body = callBody.safeParse(await readJsonBody(request, CALL_LIMIT));
      if (!body.success)
        return answerError(response, 400, 'bad-input', { detail: { id: 'foreign-request', why: 'not {name, input}' } });
      return answerJson(response, 200, await context.app.dispatch(body.data.name, body.data.input));
    }
    case 'GET /api/events':
      return streamEvents(response, context.app);
    case 'POST /api/upload': {
      const batch = String(request.headers['x-upload-batch'] ?? '');
      const name = url.searchParams.get('name') ?? '';
      const path = await storeUpload(request, importsFolder(context.dataFolder), batch, name);
      return answerJson(response, 200, { path });
    }
    default:
      return answerError(response, 404, 'not-found', {
        detail: { id: 'foreign-request', why: url.pathname.slice(0, 100) },
      });
  }
}

async function handlePage(
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const token = url.searchParams.get('token');
  const cookie = token === null ? null : context.session.redeem(token);
  if (cookie) {
    return answer(response, 303, 'text/plain', 'open\n', { Location: '/', 'Set-Cookie': cookie });
  }
  if (!context.session.isOpenedBy(request)) {
    return answerText(
      response,
      403,
      'Bounceboard opens only from the address it printed at its start, and that address works once. Start Bounceboard again for a new one.',
    );
  }
  // The address bar keeps no token, also when the first address is opened a second time.
  if (token !== null) return answer(response, 303, 'text/plain', 'open\n', { Location: '/' });
  const file = await readStaticFile(context.rendererFolder, url.pathname);
  if (!file) return answerText(response, 404, 'There is no such page.');
  return answer(response, 200, file.type, file.body);
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What the page sent is not read to its end; the connection is of no more use.
  response.setHeader('Connection', 'close');
  if (error instanceof AppError) {
    answerError(response, 400, error.code, error.data);
    return;
  }
  console.error(error instanceof Error ? error.message : String(error));
  answerError(response, 500, 'internal', {});
}
