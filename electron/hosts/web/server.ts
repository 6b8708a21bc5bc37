// The loopback host: serves the app to one browser on this machine.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wordsOf } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { UploadLimits } from '../../../shared/ipc/upload-limits.ts';
import type { App } from '../../app/create-app.ts';
import type { Clock } from '../clock.ts';
import { answerError, answerText } from './answers.ts';
import { type Api, handleApi } from './api.ts';
import { HttpError } from './http-error.ts';
import { handlePage } from './page.ts';
import { addressOf, checkHost } from './request-checks.ts';
import { createSession } from './session.ts';
import { createUploads } from './upload.ts';

export interface WebServerOptions {
  readonly app: Pick<App, 'dispatch' | 'on'>;
  /** The folder of the built renderer. */
  readonly rendererFolder: string;
  readonly dataFolder: string;
  /** 0: any free port. */
  readonly port: number;
  readonly clock?: Clock;
  readonly uploadLimits?: UploadLimits;
}

export interface WebServer {
  /** `http://127.0.0.1:PORT/`. It admits only a tab that has opened one of the addresses of `newAddress`. */
  readonly address: string;
  /**
   * A one-time address that admits one tab within a minute, and only until the next one is issued. `spent` is called as soon as
   * it is no longer valid.
   */
  newAddress(spent?: () => void): string;
  close(): Promise<void>;
}

/** Errors: `refused` with the port where another program uses it. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const server = createServer();
  const port = await listen(server, options.port);
  const host = `127.0.0.1:${port}`;
  const session = createSession(port, options.clock);
  const uploads = createUploads(options.dataFolder, options.uploadLimits);
  server.on('request', (request, response) => {
    handle({ ...options, host, session, uploads }, request, response).catch((error: unknown) => fail(response, error));
  });
  return {
    address: `http://${host}/`,
    newAddress: (spent) => `http://${host}/?token=${session.issueToken(spent)}`,
    async close() {
      session.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await uploads.close();
    },
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

interface Context extends Api {
  readonly rendererFolder: string;
}

async function handle(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  checkHost(request, context.host);
  const url = addressOf(request, context.host);
  if (url.pathname.startsWith('/api/')) return handleApi(context, request, response, url);
  if (request.method !== 'GET' && request.method !== 'HEAD') return answerText(response, 405, 'only GET');
  return handlePage(context, request, response, url);
}

function fail(response: ServerResponse, error: unknown): void {
  // A part of the response was sent already, or the page has disconnected: nobody would read an error.
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  // The rest of the page's request is not read, so the connection cannot be used again.
  response.setHeader('Connection', 'close');
  if (error instanceof AppError) {
    answerError(response, error instanceof HttpError ? error.status : 400, error.code, error.data);
    return;
  }
  console.error(error instanceof Error ? error.message : String(error));
  answerError(response, 500, 'internal', {});
}
