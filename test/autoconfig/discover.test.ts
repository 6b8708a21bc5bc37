import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { discover } from '../../electron/autoconfig/discover.ts';
import { createLookup, type Lookup } from '../../electron/autoconfig/lookup.ts';

const XML = (host: string): string =>
  `<clientConfig><emailProvider><incomingServer type="imap"><hostname>${host}</hostname><port>993</port><socketType>SSL</socketType></incomingServer></emailProvider></clientConfig>`;

interface Net {
  readonly texts?: Record<string, string>;
  readonly services?: Record<string, { host: string; port: number }[]>;
  readonly exchangers?: string[];
}

/** A network that knows only these answers, and records what it was asked. */
function net({ texts = {}, services = {}, exchangers = [] }: Net): Lookup & { readonly asked: string[] } {
  const asked: string[] = [];
  const answer = async <T>(question: string, value: T): Promise<T> => {
    asked.push(question);
    return value;
  };
  return {
    asked,
    text: (url) => answer(url, texts[url] ?? null),
    services: (name) => answer(name, services[name] ?? []),
    exchangers: (domain) => answer(`MX ${domain}`, exchangers),
  };
}
const OWN = 'https://autoconfig.shop.example/mail/config-v1.1.xml';
const WELL_KNOWN = 'https://shop.example/.well-known/autoconfig/mail/config-v1.1.xml';
const PUBLIC = 'https://autoconfig.thunderbird.net/v1.1/shop.example';
const OF_DOMAIN = ['MX shop.example', '_imap._tcp.shop.example', '_imaps._tcp.shop.example', OWN, WELL_KNOWN].sort();

describe('finding the server of a domain', () => {
  it('asks the domain everything at once, and takes what it publishes itself first', async () => {
    const lookup = net({
      texts: { [OWN]: XML('own.shop.example'), [PUBLIC]: XML('public.shop.example') },
      services: { '_imaps._tcp.shop.example': [{ host: 'srv.shop.example', port: 993 }] },
      exchangers: ['aspmx.l.google.com'],
    });
    expect(await discover('shop.example', lookup)).toMatchObject({ host: 'own.shop.example', wants: 'password' });
    expect(lookup.asked.sort()).toEqual(OF_DOMAIN);
  });

  it.each<[string, Net]>([
    ['publishes its settings', { texts: { [WELL_KNOWN]: XML('wk.shop.example') } }],
    ['names its server', { services: { '_imap._tcp.shop.example': [{ host: 'srv.shop.example', port: 143 }] } }],
    ['has its mail exchanged by a known provider', { exchangers: ['mxa.mailbox.org'] }],
  ])('keeps a domain from the public list that %s', async (_, known) => {
    const lookup = net(known);
    expect(await discover('shop.example', lookup)).not.toBeNull();
    expect(lookup.asked.sort()).toEqual(OF_DOMAIN);
  });

  it('asks the public list last, about a domain that says nothing of a server, and names the domain alone', async () => {
    const lookup = net({ exchangers: ['mx.shop.example'], texts: { [OWN]: '<html>Not found</html>' } });
    expect(await discover('shop.example', lookup)).toBeNull();
    expect(lookup.asked.at(-1)).toBe(PUBLIC);
    expect(lookup.asked.slice(0, -1).sort()).toEqual(OF_DOMAIN);
  });

  it.each<[string, Net, object]>([
    ['.well-known', { texts: { [WELL_KNOWN]: XML('wk.shop.example') } }, { host: 'wk.shop.example' }],
    [
      'SRV with TLS',
      { services: { '_imaps._tcp.shop.example': [{ host: 'srv.shop.example', port: 1993 }] } },
      { host: 'srv.shop.example', port: 1993, security: 'tls' },
    ],
    [
      'SRV with STARTTLS',
      { services: { '_imap._tcp.shop.example': [{ host: 'srv.shop.example', port: 143 }] } },
      { host: 'srv.shop.example', port: 143, security: 'starttls' },
    ],
    ['the mail exchanger', { exchangers: ['mx1.shop.example', 'mxa.mailbox.org'] }, { host: 'imap.mailbox.org' }],
    ['the public list', { texts: { [PUBLIC]: XML('public.shop.example') } }, { host: 'public.shop.example' }],
  ])('finds it by %s', async (_, known, expected) => {
    expect(await discover('shop.example', net(known))).toMatchObject(expected);
  });

  it('takes "." for what it says: there is no such service', async () => {
    const none = { services: { '_imaps._tcp.shop.example': [{ host: '', port: 0 }] } };
    expect(await discover('shop.example', net(none))).toBeNull();
  });
});

it('asks over HTTPS only', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end(XML('evil.example'));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const lookup = createLookup(500);
  expect(await lookup.text(`http://127.0.0.1:${port}/mail/config-v1.1.xml`)).toBeNull();
  // A server without TLS on the port is no answer either.
  expect(await lookup.text(`https://127.0.0.1:${port}/mail/config-v1.1.xml`)).toBeNull();
  expect(asked).toBe(0);
  server.close();
});
