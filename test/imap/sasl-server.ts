import { once } from 'node:events';
import { chmod } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';

/**
 * Answers like saslauthd on a Unix socket: it gets user, password, service and realm, each with its length in two bytes, and
 * answers "OK" or "NO" in the same way.
 */
export async function startSaslServer(path: string, users: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      heard = Buffer.concat([heard, data]);
      const fields = fieldsOf(heard);
      if (fields.length < 4) return;
      const [user = '', password] = fields;
      const answer = users.get(user) === password ? 'OK' : 'NO';
      socket.end(Buffer.concat([Buffer.from([0, answer.length]), Buffer.from(answer)]));
    });
  }).listen(path);
  await once(server, 'listening');
  await chmod(path, 0o777);
  return server;
}

function fieldsOf(heard: Buffer): readonly string[] {
  const fields: string[] = [];
  for (let at = 0; at + 2 <= heard.length; ) {
    const end = at + 2 + heard.readUInt16BE(at);
    if (end > heard.length) break;
    fields.push(heard.subarray(at + 2, end).toString());
    at = end;
  }
  return fields;
}
