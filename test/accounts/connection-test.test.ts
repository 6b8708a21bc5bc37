import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testConnection } from '../../electron/accounts/connection-test.ts';
import type { ConnectionTest } from '../../shared/domain/views.ts';
import { type Dovecot, startDovecot } from '../imap/dovecot.ts';
import { ME, sentMessage } from '../imap/mail.ts';
import { freePorts } from '../support/free-ports.ts';
import { describeWith } from '../support/programs.ts';

const states = (test: ConnectionTest) => test.steps.map(({ step, state }) => `${step} ${state}`);

describeWith(['dovecot', 'openssl'], 'the connection test', () => {
  let server: Dovecot;
  const trusted = getCACertificates('default');
  beforeAll(async () => {
    server = await startDovecot();
    await server.addUser('anna', 'secret-1');
    await server.deliver('anna', 'Sent', sentMessage({ n: 1, at: Date.now() }));
  });
  afterAll(async () => {
    setDefaultCACertificates(trusted);
    await server.stop();
  });
  const input = (changes: object = {}) => ({
    email: ME,
    host: '127.0.0.1',
    port: server.port,
    security: 'none' as const,
    user: 'anna',
    password: 'secret-1',
    ...changes,
  });

  it('ticks name, encryption, login and folders', async () => {
    setDefaultCACertificates([...trusted, server.certificate]);
    const test = await testConnection(input({ host: 'localhost', port: server.tlsPort, security: 'tls' }));
    setDefaultCACertificates(trusted);
    expect(states(test)).toEqual(['dns ok', 'tls ok', 'login ok', 'folders ok']);
    expect(test.ok).toBe(true);
    expect(test.steps[0]?.note).toEqual({
      id: 'resolved',
      host: 'localhost',
      address: '127.0.0.1',
      port: server.tlsPort,
    });
    expect(test.steps[1]?.note).toMatchObject({
      id: 'tls',
      protocol: expect.stringMatching(/^TLS 1\.[23]$/),
      pinned: false,
      certificate: { signedBy: 'Bounceboard tests' },
    });
    expect(test.steps.slice(2).map(({ note }) => note)).toEqual([
      { id: 'signed-in', user: 'anna' },
      { id: 'folders', count: test.folders.length, read: test.folders.length, opened: ['INBOX', 'Sent'] },
    ]);
    expect(test.folders).toContainEqual({ path: 'Sent', role: 'sent', messages: 1 });
  });

  it('says who signed a certificate that cannot be trusted, and what is wrong with it', async () => {
    const test = await testConnection(input({ port: server.tlsPort, security: 'tls' }));
    expect(states(test)).toEqual(['dns ok', 'tls failed', 'login not-tried', 'folders not-tried']);
    expect(test.steps[1]?.error).toMatchObject({ code: 'certificate', data: { account: ME, port: server.tlsPort } });
    expect(test.steps[1]?.note).toBeNull();
    expect(test.steps[1]?.error?.data.detail).toMatchObject({
      id: 'certificate',
      trouble: 'self-signed',
      certificate: { signedBy: 'Bounceboard tests', issuedTo: 'localhost', validUntil: expect.any(Number) },
    });
  });

  it('fails STARTTLS at its own step', async () => {
    const test = await testConnection(input({ security: 'starttls' }));
    expect(states(test)).toEqual(['dns ok', 'tls failed', 'login not-tried', 'folders not-tried']);
  });

  it('reports a wrong password without repeating it', async () => {
    const test = await testConnection(input({ password: 'not the secret' }));
    expect(states(test)).toEqual(['dns ok', 'tls ok', 'login failed', 'folders not-tried']);
    expect(test.steps[2]?.error?.code).toBe('wrong-password');
    expect(JSON.stringify(test)).not.toContain('not the secret');
  });

  it('names a refused connection, a port without TLS, and a name that is not there', async () => {
    const [port = 0] = await freePorts(1);
    expect((await testConnection(input({ port }))).steps[1]?.error?.code).toBe('refused');
    expect((await testConnection(input({ security: 'tls' }))).steps[1]?.error).toMatchObject({
      code: 'server-error',
      data: { detail: { id: 'no-tls-on-port' } },
    });
    const unknown = await testConnection(input({ host: 'imap.nowhere.invalid' }));
    expect(states(unknown)[0]).toBe('dns failed');
    expect(['name-not-found', 'no-network']).toContain(unknown.steps[0]?.error?.code);
  });
});
