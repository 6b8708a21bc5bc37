import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below the ports that systems give out by themselves (Linux from 32768, others from 49152): nobody is given one of these
 * between the moment it was found free and the moment a server takes it.
 */
const FROM = 15_000;
const BEFORE = 32_000;

/** Ports of 127.0.0.1 that nobody listens at. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = randomInt(FROM, BEFORE);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    // Somebody listens there, or it is reserved.
    return false;
  }
  const closed = once(server, 'close');
  server.close();
  await closed;
  return true;
}
