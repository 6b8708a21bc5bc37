import { describe, expect, it } from 'vitest';
import { isHostName, readClientConfig } from '../../electron/autoconfig/client-config.ts';

const server = (body: string, type = 'imap'): string => `<incomingServer type="${type}">${body}</incomingServer>`;
const config = (servers: string): string =>
  `<?xml version="1.0"?>\n<clientConfig version="1.1"><emailProvider id="shop.example"><domain>shop.example</domain><displayName>Shop Mail</displayName>${servers}</emailProvider></clientConfig>`;
const GOOD =
  '<hostname>imap.shop.example</hostname>\n<port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>';

describe('the shared configuration file', () => {
  it('is read for its first IMAP server with encryption', () => {
    const pop = server('<hostname>pop.shop.example</hostname><port>995</port><socketType>SSL</socketType>', 'pop3');
    const plain = server('<hostname>old.shop.example</hostname><port>143</port><socketType>plain</socketType>');
    expect(readClientConfig(config(pop + plain + server(GOOD)))).toEqual({
      host: 'imap.shop.example',
      port: 993,
      security: 'tls',
      oauthOnly: false,
      localPartUser: false,
      name: 'Shop Mail',
    });
  });

  it('says how to sign in', () => {
    const starttls = GOOD.replace('SSL', 'STARTTLS').replace('993', '143').replace('ADDRESS%', 'LOCALPART%');
    expect(readClientConfig(config(server(starttls)))).toMatchObject({ security: 'starttls', localPartUser: true });
    const token = GOOD.replace('password-cleartext', 'OAuth2');
    expect(readClientConfig(config(server(token)))).toMatchObject({ oauthOnly: true });
    const both = GOOD.replace('</authentication>', '</authentication><authentication>OAuth2</authentication>');
    expect(readClientConfig(config(server(both)))).toMatchObject({ oauthOnly: false });
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<html><body>not found</body></html>'],
    ['a file cut short', config(server(GOOD)).slice(0, 200)],
    ['an address instead of a name', config(server(GOOD.replace('imap.shop.example', '10.0.0.1')))],
    ['a name with a path', config(server(GOOD.replace('imap.shop.example', 'imap.shop.example/x')))],
    ['a port that is none', config(server(GOOD.replace('993', '99333')))],
    ['markup in a value', config(server(GOOD.replace('imap.shop', 'imap.<b>shop</b>')))],
    ['many openings', '<incomingServer '.repeat(20_000)],
  ])('gives nothing for %s', (_, text) => {
    expect(readClientConfig(text)).toBeNull();
  });
});

it.each([
  ['imap.shop.example', true],
  ['a-b.example', true],
  ['localhost', false],
  ['', false],
  ['.', false],
  ['imap..example', false],
  ['127.0.0.1', false],
  ['-x.example', false],
  ['imap.shop.example@evil.example', false],
])('%s as a host name: %s', (host, fits) => {
  expect(isHostName(host)).toBe(fits);
});
