import type { ServerResponse } from 'node:http';
import type { App } from '../../app/create-app.ts';
import { SECURITY_HEADERS } from '../security-headers.ts';

/** In milliseconds. A comment line at this interval keeps proxies from closing an idle connection. */
const HEARTBEAT_MS = 25_000;

/** Sends the app's events as server-sent events until the page disconnects. */
export function streamEvents(response: ServerResponse, app: Pick<App, 'on'>): void {
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Cache-Control': 'no-store',
    'Content-Type': 'text/event-stream; charset=utf-8',
  });
  response.write(': open\n\n');
  const stop = app.on((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
