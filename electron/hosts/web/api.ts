// Serves the page's requests to the app: calls, events and uploads.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { largestCall } from '../../../shared/ipc/contract.ts';
import type { Reply } from '../../../shared/ipc/transport.ts';
import type { App } from '../../app/create-app.ts';
import { answerError, answerJson } from './answers.ts';
import { streamEvents } from './event-stream.ts';
import { foreign, HttpError } from './http-error.ts';
import { readJsonBody } from './read-body.ts';
import { checkJson, checkPage } from './request-checks.ts';
import type { Session } from './session.ts';
import type { Uploads } from './upload.ts';

export interface Api {
  readonly app: Pick<App, 'dispatch' | 'on'>;
  readonly host: string;
  readonly session: Session;
  readonly uploads: Uploads;
}

const callBody = z.strictObject({ name: z.string().max(100), input: z.unknown() });
const opened = z.looseObject({ paths: z.array(z.string()) });

/** Errors: 403 for a request that does not come from the page; otherwise those of each request. */
export async function handleApi(api: Api, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  checkPage(request, api.host, api.session);
  const batch = String(request.headers['x-upload-batch'] ?? '');
  switch (`${request.method} ${url.pathname}`) {
    case 'POST /api/call':
      return answerJson(response, 200, await call(api, request));
    case 'GET /api/events':
      return streamEvents(response, api.app);
    case 'POST /api/upload':
      return answerJson(response, 200, {
        path: await api.uploads.store(request, batch, url.searchParams.get('name') ?? ''),
      });
    case 'DELETE /api/upload':
      await api.uploads.discard(batch);
      return answerJson(response, 200, {});
    default:
      return answerError(response, 404, 'not-found', foreign(url.pathname.slice(0, 100)));
  }
}

/** The size limit depends on the call's name, which also stands in a header, so that it is known before the body is read. */
async function call({ app, uploads }: Api, request: IncomingMessage): Promise<Reply> {
  checkJson(request);
  const announced = request.headers['x-call'];
  const body = callBody.safeParse(await readJsonBody(request, largestCall(String(announced ?? ''))));
  if (!body.success) throw new HttpError(400, 'bad-input', foreign('not {name, input}'));
  const { name, input } = body.data;
  if (announced !== undefined && announced !== name) throw new HttpError(400, 'bad-input', foreign('two names'));
  const reply = await app.dispatch(name, input);
  if (name === 'files.open' && reply.ok) uploads.keep(opened.parse(input).paths);
  return reply;
}
