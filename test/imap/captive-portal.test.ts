// A network that answers every connection itself until its guest has signed in on a web page.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { startEngine } from './harness.ts';
import { createMemoryStore } from './memory-store.ts';
import { FINGERPRINT } from './scripted/certificate.ts';

it.each([
  ['none', {}],
  ['starttls', {}],
  ['tls', {}],
  ['tls', { pinnedCertificate: FINGERPRINT }],
] as const)('is named with %s, and the account goes on trying', async (security, more) => {
  const portal = createServer((_, response) => response.writeHead(302, { Location: 'https://hotel.example/' }).end());
  portal.listen(0, '127.0.0.1');
  await once(portal, 'listening');
  const { port } = portal.address() as { port: number };
  const paces: string[] = [];
  const engine = startEngine({
    store: createMemoryStore(),
    config: { port, security, ...more },
    connectTimeoutMs: 300,
    retryMs: (_, pace) => {
      paces.push(pace);
      return 10;
    },
  });
  const view = await engine.until(({ status }) => status === 'offline');
  await engine.until(() => paces.length > 1);
  await engine.runner.close();
  portal.closeAllConnections();
  portal.close();
  expect(view.error).toMatchObject({
    code: 'wrong-server',
    data: { detail: { id: 'not-imap-server', speaks: 'http' } },
  });
  expect(new Set(paces)).toEqual(new Set(['soon']));
});
