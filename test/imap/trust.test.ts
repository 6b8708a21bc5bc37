import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';

const run = promisify(execFile);

describeWith(['dovecot', 'openssl'], 'authorities of the system', () => {
  let server: Dovecot;
  beforeAll(async () => {
    server = await startDovecot();
    await server.addUser('anna', 'secret-1');
  });
  afterAll(() => server.stop());

  it.each([
    ['a company certificate that the system trusts is accepted', true, /^TLSv1\.[23]$/],
    ['an unknown authority is refused', false, /^certificate$/],
  ])('%s', async (_, trusted, expected) => {
    const child = join(import.meta.dirname, 'trust-child.ts');
    const SSL_CERT_FILE = trusted ? join(server.folder, 'tls', 'cert.pem') : '/dev/null';
    const env = { ...process.env, SSL_CERT_FILE, SSL_CERT_DIR: '/nowhere' };
    const { stdout } = await run(process.execPath, [child, String(server.tlsPort)], { env });
    expect(stdout.trim()).toMatch(expected);
  });
});
