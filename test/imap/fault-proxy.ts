// A proxy between the app and Dovecot on loopback that behaves like bad networks and bad servers.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createResponseSplitter } from './response-splitter.ts';

/** What the proxy does to one connection. Without any of these it forwards everything. */
export interface Fault {
  /** Cuts the connection after so many bytes from the server. */
  readonly cutAfter?: number;
  /** Forwards nothing after so many bytes from the server, and keeps the connection open. */
  readonly stallAfter?: number;
  /** Forwards every byte separately. */
  readonly oneByte?: boolean;
  /** In: each whole response with its number. Out: what the client gets in its place; null closes the connection. */
  readonly response?: (response: Buffer, index: number) => Buffer | null;
  /** In: each command line with its number. Out: what the client gets in place of the server's answer. */
  readonly command?: (line: string, index: number) => string | null;
}

export interface FaultProxy {
  readonly port: number;
  /** Connections so far. */
  connections(): number;
  /** How often the client had to wait for an answer before it sent again, over all connections. */
  roundTrips(): number;
  bytesFromServer(): number;
  /** Cuts every open connection; the proxy still accepts new ones. */
  cutAll(): void;
  close(): Promise<void>;
}

/** `fault` says what happens to connection number `index` (0 is the first). */
export async function startFaultProxy(
  target: number,
  fault: (index: number) => Fault = () => ({}),
): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  const count = { connections: 0, roundTrips: 0, bytes: 0 };
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    join(client, upstream, fault(count.connections++), count);
  });
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => count.connections,
    roundTrips: () => count.roundTrips,
    bytesFromServer: () => count.bytes,
    cutAll,
    async close() {
      cutAll();
      server.close();
      await once(server, 'close');
    },
  };
}

function join(client: Socket, upstream: Socket, fault: Fault, count: { roundTrips: number; bytes: number }): void {
  let answered = true;
  const send = sender(client, upstream, fault, (bytes) => {
    count.bytes += bytes;
    answered = true;
  });
  const split = createResponseSplitter();
  let responses = 0;
  upstream.on('data', (chunk) => {
    if (!fault.response) {
      send(chunk);
      return;
    }
    for (const response of split(chunk)) {
      const instead = fault.response(response, responses++);
      if (instead === null) {
        client.end();
        return;
      }
      send(instead);
    }
  });
  let commands = 0;
  client.on('data', (chunk) => {
    if (answered) count.roundTrips++;
    answered = false;
    if (!fault.command) {
      upstream.write(chunk);
      return;
    }
    for (const line of chunk.toString('latin1').split(/(?<=\n)/)) {
      const instead = fault.command(line, commands++);
      if (instead === null) upstream.write(line, 'latin1');
      else send(Buffer.from(instead, 'latin1'));
    }
  });
}

function sender(
  client: Socket,
  upstream: Socket,
  fault: Fault,
  onBytes: (bytes: number) => void,
): (data: Buffer) => void {
  let sent = 0;
  const write = (data: Buffer): void => {
    if (!fault.oneByte) client.write(data);
    else for (const byte of data) client.write(Buffer.of(byte));
  };
  return (data) => {
    onBytes(data.length);
    const limit = fault.cutAfter ?? fault.stallAfter ?? Number.POSITIVE_INFINITY;
    const part = data.subarray(0, Math.max(0, limit - sent));
    sent += data.length;
    write(part);
    if (fault.cutAfter !== undefined && sent >= limit) {
      client.end();
      upstream.destroy();
    }
  };
}
