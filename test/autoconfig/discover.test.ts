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

describe('the company that receives the mail of a domain', () => {
  const exchangers = ['mx1.shop-example.example.org', 'mx2.other.example.net'];
  const LISTED = 'https://autoconfig.thunderbird.net/v1.1/example.org';
  const PUBLISHED = 'https://autoconfig.example.org/mail/config-v1.1.xml';

  it.each([
    ['the public list', LISTED],
    ['what it publishes', PUBLISHED],
    ['what it publishes on its own site', 'https://example.org/.well-known/autoconfig/mail/config-v1.1.xml'],
  ])('is found by %s', async (_, url) => {
    const found = await discover('shop.example', net({ exchangers, texts: { [url]: XML('imap.%EMAILDOMAIN%') } }));
    expect(found).toMatchObject({ host: 'imap.shop.example', user: '%EMAILADDRESS%' });
    expect(found?.howTo).toEqual({ id: 'hoster', domain: 'shop.example', hoster: 'example.org', also: [] });
  });

  it('is asked last, and hears nothing of the domain', async () => {
    const lookup = net({ exchangers });
    expect(await discover('shop.example', lookup)).toBeNull();
    const after = lookup.asked.slice(lookup.asked.indexOf(PUBLIC) + 1);
    expect(after).toHaveLength(3);
    expect(after.filter((question) => question.includes('shop'))).toEqual([]);
    expect(after.slice(0, 2)).toEqual([LISTED, PUBLISHED]);
  });

  it.each([
    ['knows the domain', { texts: { [PUBLIC]: XML('public.shop.example') }, exchangers }],
    ['has nobody else to ask about', { exchangers: ['mx.mail.shop.example'] }],
    ['is given an address for a name', { exchangers: ['192.0.2.1'] }],
    ['is given a local name', { exchangers: ['localhost'] }],
  ])('is not asked where the public list %s', async (_, known) => {
    const lookup = net(known);
    await discover('shop.example', lookup);
    expect(lookup.asked.at(-1)).toBe(PUBLIC);
  });
});

describe('OVHcloud', () => {
  const exchangers = ['mx1.mail.ovh.net'];
  const RECORD = '_autodiscover._tcp.shop.example';

  it.each([
    ['ex5.mail.ovh.net', 'ex5.mail.ovh.net'],
    ['pro1.mail.ovh.net', 'pro1.mail.ovh.net'],
    ['mailconfig.ovh.net', 'ssl0.ovh.net'],
    ['evil.example', 'ssl0.ovh.net'],
  ])('with Autodiscover at %s is read at %s', async (target, host) => {
    const lookup = net({ exchangers, services: { [RECORD]: [{ host: target, port: 443 }] } });
    expect(await discover('shop.example', lookup)).toMatchObject({ host, port: 993, security: 'tls' });
  });

  it('is the only provider at which that record is asked for', async () => {
    const lookup = net({ exchangers: ['mxa.mailbox.org'] });
    await discover('shop.example', lookup);
    expect(lookup.asked).not.toContain(RECORD);
  });
});

it('says what the settings leave open', async () => {
  const odd = XML('own.shop.example').replace(
    '</incomingServer>',
    '<username>%REALNAME%</username><authentication>password-encrypted</authentication></incomingServer>',
  );
  expect(await discover('shop.example', net({ texts: { [OWN]: odd } }))).toMatchObject({
    wants: 'password',
    howTo: { id: 'published', also: ['unknown-user', 'other-sign-in'] },
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
