// The loopback host over an app that answers every call with the call's own input.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppEvent } from '../../electron/app/app-events.ts';
import { startWebServer, type WebServer, type WebServerOptions } from '../../electron/hosts/web/server.ts';
import type { Reply } from '../../shared/ipc/transport.ts';

export interface TestServer extends WebServer {
  readonly folder: string;
  readonly dataFolder: string;
  /** Of the app's events. */
  readonly listeners: Set<(event: AppEvent) => void>;
  /** Names of the calls that have reached the app. */
  readonly calls: readonly string[];
}

type Answers = (name: string) => Reply | null;

/** `answers`: null for calls that are answered as usual. Closing the server removes its folder. */
export async function startTestServer(
  options: Pick<WebServerOptions, 'clock' | 'uploadLimits'> = {},
  answers: Answers = () => null,
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bounceboard-web-'));
  const dataFolder = join(folder, 'data');
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer', 'index.html'), '<head><title>Bounceboard</title></head>');
  writeFileSync(join(folder, 'renderer', 'assets', 'app.js'), 'export {};');
  writeFileSync(join(folder, 'outside.html'), 'secret');
  const listeners = new Set<(event: AppEvent) => void>();
  const calls: string[] = [];
  const server = await startWebServer({
    ...options,
    app: {
      dispatch: async (name, input) => {
        calls.push(name);
        return answers(name) ?? { ok: true, value: { name, input } };
      },
      on: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    rendererFolder: join(folder, 'renderer'),
    dataFolder,
    port: 0,
  });
  return {
    ...server,
    folder,
    dataFolder,
    listeners,
    calls,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Sends exactly these lines and a body, which no library corrects. Out: the status; 0 where the server only closed the
 * connection.
 */
export function rawStatus(address: string, lines: readonly string[], body = ''): Promise<number> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`));
    socket.setEncoding('latin1');
    socket.on('data', (text) => {
      answer += String(text);
    });
    socket.on('error', (error) => ('code' in error && error.code === 'ECONNRESET' ? undefined : reject(error)));
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)));
  });
}
