// The connection test against ports on which no IMAP server answers, or not in the way that the account is set up.
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type Server, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { testConnection } from '../../electron/accounts/connection-test.ts';
import { ASKING_MS } from '../../electron/imap/opening/ask-peer.ts';
import { ASK_AFTER_MS } from '../../electron/imap/opening/opening.ts';
import type { ConnectionTest } from '../../shared/domain/views.ts';
import { accountInput } from '../../shared/ipc/contract.ts';
import { ME } from '../imap/mail.ts';
import { CERTIFICATE } from '../imap/scripted/certificate.ts';
import { smallMailbox } from '../imap/scripted/logins.ts';
import type { Answer, Script } from '../imap/scripted/script.ts';
import { startScriptedServer } from '../imap/scripted/server.ts';

const open: { close(): unknown }[] = [];
const trusted = getCACertificates('default');
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  setDefaultCACertificates(trusted);
});

async function portOf(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  });
  return (server.address() as { port: number }).port;
}

/** A server that sends a line to everyone who connects, and answers nothing. */
const greeter = (line: string): Promise<number> => portOf(createServer((socket) => socket.write(line)));

const SPEAKERS = {
  smtp: () => greeter('220 mail.shop.example ESMTP Postfix\r\n'),
  pop3: () => greeter('+OK Dovecot ready.\r\n'),
  ssh: () => greeter('SSH-2.0-OpenSSH_9.6\r\n'),
  http: () => portOf(createHttpServer((_, response) => response.writeHead(302).end())),
  https: () => portOf(createHttpsServer(CERTIFICATE, (_, response) => response.writeHead(302).end())),
  async imaps() {
    const server = await startScriptedServer({ ...smallMailbox(), tls: { ...CERTIFICATE, implicit: true } });
    open.push(server);
    return server.port;
  },
  async imap() {
    const server = await startScriptedServer(smallMailbox());
    open.push(server);
    return server.port;
  },
};

const input = (port: number, security: 'tls' | 'starttls' | 'none', host = '127.0.0.1') => ({
  email: ME,
  host,
  port,
  security,
  user: 'anna',
  password: 'secret-1',
});
const states = (test: ConnectionTest) => test.steps.map(({ step, state }) => `${step} ${state}`);
const FAILED = ['dns ok', 'tls failed', 'login not-tried', 'folders not-tried'];

describe('a port on which', () => {
  it.each([
    ['smtp', 'tls', 'smtp'],
    ['smtp', 'starttls', 'smtp'],
    ['smtp', 'none', 'smtp'],
    ['pop3', 'tls', 'pop3'],
    ['pop3', 'starttls', 'pop3'],
    ['pop3', 'none', 'pop3'],
    ['http', 'tls', 'http'],
    ['http', 'starttls', 'http'],
    ['http', 'none', 'http'],
    ['https', 'tls', 'http'],
    ['ssh', 'tls', 'other'],
    ['ssh', 'none', 'other'],
  ] as const)('%s answers in place of IMAP with %s is named: %s', async (speaker, security, speaks) => {
    setDefaultCACertificates([...trusted, CERTIFICATE.cert]);
    const test = await testConnection(input(await SPEAKERS[speaker](), security));
    expect(states(test)).toEqual(FAILED);
    expect(test.steps[1]?.error).toMatchObject({
      code: 'wrong-server',
      data: { account: ME, host: '127.0.0.1', detail: { id: 'not-imap-server', speaks } },
    });
  });

  it.each([
    ['imaps', 'none'],
    ['imaps', 'starttls'],
    ['https', 'none'],
  ] as const)('%s answers is set up with %s: TLS is named', async (speaker, security) => {
    const test = await testConnection(input(await SPEAKERS[speaker](), security));
    expect(states(test)).toEqual(FAILED);
    expect(test.steps[1]?.error).toMatchObject({ code: 'wrong-server', data: { detail: { id: 'tls-on-port' } } });
  });

  it('IMAP answers without TLS is named as such', async () => {
    const test = await testConnection(input(await SPEAKERS.imap(), 'tls'));
    expect(states(test)).toEqual(FAILED);
    expect(test.steps[1]?.error).toMatchObject({ code: 'server-error', data: { detail: { id: 'no-tls-on-port' } } });
  });

  it('a silent server answers is asked in time for three seconds', () => {
    expect(ASK_AFTER_MS + ASKING_MS).toBeLessThan(3_000);
  });

  it.each(['tls', 'none'] as const)('a slow IMAP server answers with %s is waited for', async (security) => {
    setDefaultCACertificates([...trusted, CERTIFICATE.cert]);
    const server = await startScriptedServer({
      ...smallMailbox(),
      greeting: null,
      ...(security === 'tls' ? { tls: { ...CERTIFICATE, implicit: true } } : {}),
      onConnect: (connection) => {
        const late = setTimeout(() => connection.send('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready'), 3_200);
        late.unref();
      },
    });
    open.push(server);
    const test = await testConnection(input(server.port, security));
    expect(states(test)).toEqual(['dns ok', 'tls ok', 'login ok', 'folders ok']);
  });
});

describe('STARTTLS', () => {
  const injected: Answer = (connection, { tag }) => {
    connection.sendBytes(Buffer.from(`${tag} OK go ahead\r\n* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] injected\r\n`));
    return undefined;
  };
  it.each<[string, Partial<Script>, object]>([
    ['is taken out of what the server offers', {}, { code: 'server-error', data: { detail: { id: 'no-encryption' } } }],
    [
      'is followed by text in plain',
      { tls: CERTIFICATE, answers: { STARTTLS: injected } },
      { code: 'server-error', data: { detail: { id: 'no-encryption' } } },
    ],
    [
      'is not possible after PREAUTH',
      { tls: CERTIFICATE, greeting: '* PREAUTH hello' },
      { code: 'server-error', data: { detail: { id: 'no-encryption' } } },
    ],
    [
      'is not reached after BYE',
      { greeting: '* BYE [ALERT] Maximum connection limit reached' },
      { code: 'connection-lost', data: { detail: { id: 'quoted', text: '[ALERT] Maximum connection limit reached' } } },
    ],
  ])('%s: no password is sent', async (_, script, error) => {
    setDefaultCACertificates([...trusted, CERTIFICATE.cert]);
    const server = await startScriptedServer({ ...smallMailbox(), ...script });
    open.push(server);
    const test = await testConnection(input(server.port, 'starttls'));
    expect(states(test)).toEqual(FAILED);
    expect(test.steps[1]?.error).toMatchObject(error);
    expect(server.commands.filter((command) => /LOGIN|AUTHENTICATE/.test(command))).toEqual([]);
  });

  it('works where it is offered', async () => {
    setDefaultCACertificates([...trusted, CERTIFICATE.cert]);
    const capabilities = 'IMAP4rev1 STARTTLS AUTH=PLAIN';
    const server = await startScriptedServer({ ...smallMailbox(), tls: CERTIFICATE, capabilities });
    open.push(server);
    const test = await testConnection(input(server.port, 'starttls'));
    expect(states(test)).toEqual(['dns ok', 'tls ok', 'login ok', 'folders ok']);
    expect(test.steps[1]?.note).toMatchObject({ id: 'starttls', pinned: false });
  });
});

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

describe('an IPv6 address', () => {
  it('may stand in brackets', () => {
    const parsed = (host: string): string => accountInput.parse(input(993, 'tls', host)).host;
    expect(['[::1]', ' [2001:db8::25] ', '::1', 'imap.shop.example', '[odd]'].map(parsed)).toEqual([
      '::1',
      '2001:db8::25',
      '::1',
      'imap.shop.example',
      '[odd]',
    ]);
  });

  it.skipIf(!hasIpv6).each(['none', 'tls'] as const)('is connected to with %s', async (security) => {
    setDefaultCACertificates([...trusted, CERTIFICATE.cert]);
    const tls = security === 'tls' ? { tls: { ...CERTIFICATE, implicit: true } } : {};
    const server = await startScriptedServer({ ...smallMailbox(), ...tls, host: '::1' });
    open.push(server);
    const test = await testConnection(accountInput.parse(input(server.port, security, '[::1]')));
    expect(states(test)).toEqual(['dns ok', 'tls ok', 'login ok', 'folders ok']);
    expect(test.steps[0]?.note).toEqual({ id: 'host', host: '::1', port: server.port });
  });
});
