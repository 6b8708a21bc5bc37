// A scripted IMAP server on 127.0.0.1: it answers as servers were reported to answer, and records every command.
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { ScriptedConnection } from './connection.ts';
import type { Script } from './script.ts';

export interface ScriptedServer {
  readonly port: number;
  /** Every command of every connection, in order, without its tag, as `UID FETCH 1:2 (UID …)`. */
  readonly commands: readonly string[];
  /** How many connections were opened so far. */
  connections(): number;
  /** Sends a line to every open connection, as "* 3 EXISTS". */
  push(line: string): void;
  /** Ends every connection without a word. */
  cut(): void;
  close(): Promise<void>;
}

export async function startScriptedServer(script: Script): Promise<ScriptedServer> {
  const open = new Map<Socket, ScriptedConnection>();
  const commands: string[] = [];
  let count = 0;
  const serve = (socket: Socket): void => {
    count++;
    socket.setNoDelay(true);
    const heard = (line: string): unknown => commands.push(line.slice(line.indexOf(' ') + 1));
    open.set(socket, new ScriptedConnection(script, socket, count, heard));
    socket.on('close', () => open.delete(socket));
  };
  const server = script.tls?.implicit === true ? createTlsServer(script.tls, serve) : createServer(serve);
  server.on('tlsClientError', (_, socket) => socket.destroy());
  server.listen(0, script.host ?? '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the scripted server has no port');
  const cut = (): void => {
    for (const connection of open.values()) connection.cut();
  };
  return {
    port: address.port,
    commands,
    connections: () => count,
    push(line) {
      for (const connection of open.values()) connection.send(line);
    },
    cut,
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
