import { describe, expect, it } from 'vitest';
import { isHostName, readClientConfig } from '../../electron/autoconfig/client-config.ts';

const server = (body: string, type = 'imap'): string => `<incomingServer type="${type}">${body}</incomingServer>`;
const config = (servers: string): string =>
  `<?xml version="1.0"?>\n<clientConfig version="1.1"><emailProvider id="shop.example"><domain>shop.example</domain><displayName>Shop Mail</displayName>${servers}</emailProvider></clientConfig>`;
const GOOD =
  '<hostname>imap.shop.example</hostname>\n<port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>';

const read = (text: string) => readClientConfig(text, 'shop.example');

describe('the shared configuration file', () => {
  it('is read for its first IMAP server with encryption', () => {
    const pop = server('<hostname>pop.shop.example</hostname><port>995</port><socketType>SSL</socketType>', 'pop3');
    const plain = server('<hostname>old.shop.example</hostname><port>143</port><socketType>plain</socketType>');
    expect(read(config(pop + plain + server(GOOD)))).toEqual({
      host: 'imap.shop.example',
      port: 993,
      security: 'tls',
      signIn: 'password',
      user: '%EMAILADDRESS%',
      name: 'Shop Mail',
    });
  });

  it('says how to sign in', () => {
    const starttls = GOOD.replace('SSL', 'STARTTLS').replace('993', '143').replace('ADDRESS%', 'LOCALPART%');
    expect(read(config(server(starttls)))).toMatchObject({ security: 'starttls', user: '%EMAILLOCALPART%' });
    const token = GOOD.replace('password-cleartext', 'OAuth2');
    expect(read(config(server(token)))).toMatchObject({ signIn: 'oauth' });
    const both = GOOD.replace('</authentication>', '</authentication><authentication>OAuth2</authentication>');
    expect(read(config(server(both)))).toMatchObject({ signIn: 'password' });
  });

  it('fills in the domain, as inbox.lv and mail.ee want it', () => {
    const xml = config(server(GOOD.replace('imap.shop.example', 'mail.%EMAILDOMAIN%')));
    expect(readClientConfig(xml.replace('Shop Mail', '%EMAILDOMAIN%'), 'inbox.eu')).toMatchObject({
      host: 'mail.inbox.eu',
      name: 'inbox.eu',
    });
    const alone = config(server(GOOD.replace('imap.shop.example', '%EMAILDOMAIN%')));
    expect(readClientConfig(alone, 'mail.ee')).toMatchObject({ host: 'mail.ee' });
  });

  it('takes a user name of any form', () => {
    const user = (name: string) => read(config(server(GOOD.replace('%EMAILADDRESS%', name))))?.user;
    expect(user('SHOP\\%EMAILLOCALPART%')).toBe('SHOP\\%EMAILLOCALPART%');
    expect(user('office &amp; shop')).toBe('office & shop');
    expect(read(config(server(GOOD.replace('<username>%EMAILADDRESS%</username>', ''))))?.user).toBe('%EMAILADDRESS%');
  });

  it('overlooks what stands in a comment', () => {
    const old = server(GOOD.replace('imap.shop', 'old.shop'));
    expect(read(config(`<!-- ${old} -->${server(GOOD)}`))?.host).toBe('imap.shop.example');
    expect(read(config(`${server(`<!-- <port>143</port> -->${GOOD}`)}<!---->`))?.port).toBe(993);
    expect(read(config(`<!-- ${old}`))).toBeNull();
    expect(read(config(`<!-- ${old} --`))).toBeNull();
  });

  it('prefers a server to which it can sign in', () => {
    const ways = (...names: string[]) =>
      GOOD.replace(
        '<authentication>password-cleartext</authentication>',
        names.map((name) => `<authentication>${name}</authentication>`).join(''),
      );
    const encrypted = ways('password-encrypted').replace('imap.', 'secure.');
    expect(read(config(server(encrypted)))).toMatchObject({ host: 'secure.shop.example', signIn: 'other' });
    expect(read(config(server(ways('GSSAPI', 'NTLM'))))).toMatchObject({ signIn: 'other' });
    expect(read(config(server(encrypted) + server(GOOD)))).toMatchObject({ host: 'imap.shop.example' });
    expect(read(config(server(ways('password-encrypted', 'password-cleartext'))))?.signIn).toBe('password');
    expect(read(config(server(ways('password-encrypted', 'OAuth2'))))?.signIn).toBe('oauth');
    expect(read(config(server(ways('plain'))))?.signIn).toBe('password');
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
    ['many openings before an end', `${'<incomingServer type="imap">'.repeat(9_000)}</incomingServer>`],
    ['many openings in the tag of one', `${'<incomingServer '.repeat(16_000)}</incomingServer>`],
    ['many comments', '<!-- x -->'.repeat(30_000)],
    ['many beginnings of comments', '<!--'.repeat(60_000)],
  ])('gives nothing for %s', (_, text) => {
    expect(read(text)).toBeNull();
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
