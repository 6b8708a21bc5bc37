import { expect, it } from 'vitest';
import { detectProvider } from '../../electron/accounts/detect.ts';
import {
  LOCAL_PART,
  PROVIDERS,
  providerOfAddress,
  providerOfExchanger,
  providerOfHost,
  userName,
} from '../../electron/providers/index.ts';
import { en } from '../../renderer/strings/en.ts';
import { speak } from '../../shared/domain/said.ts';

const noAnswers = { exchangers: async () => [], services: async () => [], text: async () => null };

it('knows each domain and each exchanger once', () => {
  const domains = PROVIDERS.flatMap((provider) => provider.domains);
  expect(new Set(domains).size).toBe(domains.length);
  const exchangers = PROVIDERS.flatMap((provider) => provider.mx);
  expect(new Set(exchangers).size).toBe(exchangers.length);
});

it('knows each host once, but where the domains of customers have another user name', () => {
  const hosts = PROVIDERS.flatMap(({ host, otherHosts = [] }) => (host === null ? otherHosts : [host, ...otherHosts]));
  expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual(['imap.mail.me.com']);
  const users = PROVIDERS.filter(({ host }) => host === 'imap.mail.me.com').map(({ wants, user }) => [wants, user]);
  expect(users).toEqual([
    ['app-password', LOCAL_PART],
    ['app-password', null],
  ]);
});

it.each(PROVIDERS.map((provider) => [provider.name, provider] as const))('%s has complete facts', (_, provider) => {
  expect(speak(en.advice, provider.howTo).length).toBeGreaterThan(20);
  expect(provider.domains.length + provider.mx.length).toBeGreaterThan(0);
  for (const domain of provider.domains) expect(domain).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
  for (const end of provider.mx) expect(end).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
  if (provider.link !== null) expect(new URL(provider.link).protocol).toBe('https:');
  expect(provider.host === null).toBe(provider.wants === 'no-imap' || provider.exchangerIsHost === true);
  // A provider that does not accept the plain password needs a help page.
  if (provider.wants !== 'password') expect(provider.link).not.toBeNull();
});

it('finds a provider by address, host and mail exchanger', () => {
  expect(providerOfAddress('Anna@GMail.com')?.name).toBe('Gmail');
  expect(providerOfHost('IMAP.GMX.NET')?.name).toBe('GMX');
  expect(providerOfHost('127.0.0.1')).toBeUndefined();
  expect(providerOfExchanger('aspmx.l.google.com.')?.name).toBe('Gmail');
  expect(providerOfExchanger('shop-example.mail.protection.outlook.com')?.wants).toBe('oauth');
  expect(providerOfExchanger('notgoogle.com.example')).toBeUndefined();
  expect(providerOfExchanger('notgoogle.com')).toBeUndefined();
  expect(providerOfHost('export.imap.mail.yahoo.com')?.wants).toBe('app-password');
});

it.each([
  ['mx01.mail.icloud.com', 'imap.mail.me.com'],
  ['mx.zoho.com', 'imappro.zoho.com'],
  ['mx2.zoho.eu', 'imappro.zoho.eu'],
  ['mx.zoho.in', 'imappro.zoho.in'],
  ['mx.zoho.com.au', 'imappro.zoho.com.au'],
  ['mxbiz1.qq.com', 'imap.exmail.qq.com'],
  ['mx3.qq.com', 'imap.qq.com'],
  ['qiye163mx01.mxmail.netease.com', 'imap.qiye.163.com'],
  ['hzmx02.mxmail.netease.com', 'imaphz.qiye.163.com'],
  ['mx.ym.163.com', 'imap.ym.163.com'],
  ['mx00.kundenserver.de', 'imap.ionos.de'],
  ['mx00.ionos.com', 'imap.ionos.com'],
  ['mx00.ionos.co.uk', 'imap.ionos.co.uk'],
  ['mx00.1and1.fr', 'imap.ionos.fr'],
  ['mx00.1and1.com', 'imap.ionos.com'],
  ['mx1.mail.ovh.net', 'ssl0.ovh.net'],
  ['mx1.mail.ovh.ca', 'imap.mail.ovh.ca'],
  ['ex5.mail.ovh.net', 'ex5.mail.ovh.net'],
  ['smtp.secureserver.net', 'imap.secureserver.net'],
  ['mailstore1.europe.secureserver.net', 'imap.europe.secureserver.net'],
  ['mx1.hostinger.com', 'imap.hostinger.com'],
  ['mx2.titan.email', 'imap.titan.email'],
  ['spool.mail.gandi.net', 'mail.gandi.net'],
  ['W0123456.kasserver.com.', 'w0123456.kasserver.com'],
  ['www123.your-server.de', 'mail.your-server.de'],
  ['mx1.one.com', 'imap.one.com'],
  ['mx1.mail.hostpoint.ch', 'imap.mail.hostpoint.ch'],
  ['mx.aruba.it', 'imaps.aruba.it'],
  ['mxlb.ispgateway.de', 'sslin.df.eu'],
  ['inbound-smtp.eu-west-1.amazonaws.com', 'imap.mail.eu-west-1.awsapps.com'],
  ['aspmx1.migadu.com', 'imap.migadu.com'],
  ['mx1.privateemail.com', 'mail.privateemail.com'],
  ['work-mx.app.hey.com', null],
  ['mail.tutanota.de', null],
])('the customers of %s read their mail at %s', (exchanger, host) => {
  expect(providerOfExchanger(exchanger)).toMatchObject({ host });
});

it.each([
  ['anna@icloud.com', 'imap.mail.me.com', 'anna'],
  ['anna@laposte.net', 'imap.laposte.net', 'anna'],
  ['anna@free.fr', 'imap.free.fr', 'anna'],
  ['anna@wp.pl', 'imap.wp.pl', 'anna'],
  ['anna@o2.pl', 'poczta.o2.pl', 'anna'],
  ['anna@yeah.net', 'imap.yeah.net', 'anna@yeah.net'],
  ['anna@yahoo.com.au', 'imap.mail.yahoo.com', 'anna@yahoo.com.au'],
  ['anna@hotmail.nl', 'outlook.office365.com', 'anna@hotmail.nl'],
  [' Anna@GMX.de ', 'imap.gmx.net', 'Anna@GMX.de'],
])('%s is read at %s by the user name %s', async (email, host, user) => {
  expect(await detectProvider(email, noAnswers)).toMatchObject({ host, user });
});

it.each(['anna@tuta.com', 'anna@tutanota.com', 'anna@hey.com'])('%s has no IMAP, and no guess', async (email) => {
  const hint = await detectProvider(email, noAnswers);
  expect(hint).toMatchObject({ wants: 'no-imap', host: null, user: null });
  expect(speak(en.advice, hint.howTo)).toMatch(/has no IMAP/);
});

it('does not know the user name of a domain that is kept in iCloud', async () => {
  const lookup = { ...noAnswers, exchangers: async () => ['mx01.mail.icloud.com', 'mx02.mail.icloud.com'] };
  const hint = await detectProvider('anna@shop.example', lookup);
  expect(hint).toMatchObject({ host: 'imap.mail.me.com', user: null, wants: 'app-password' });
  expect(hint.howTo).toEqual({ id: 'apple-own-domain' });
});

it('asks about a domain with umlauts as it stands in DNS', async () => {
  const asked: string[] = [];
  const exchangers = async (domain: string) => {
    asked.push(domain);
    return [];
  };
  const hint = await detectProvider('anna@müller.example', { ...noAnswers, exchangers });
  expect(asked).toEqual(['xn--mller-kva.example']);
  expect(hint).toMatchObject({ host: 'imap.xn--mller-kva.example', user: 'anna@müller.example' });
});

it('says what Gmail, Microsoft and Proton want, without any lookup', async () => {
  const refuse = () => Promise.reject(new Error('no lookup expected'));
  const silent = { exchangers: refuse, services: refuse, text: refuse };
  expect(await detectProvider('a@gmail.com', silent)).toMatchObject({
    wants: 'app-password',
    oauth: 'google',
    host: 'imap.gmail.com',
  });
  expect(await detectProvider('a@outlook.com', silent)).toMatchObject({ wants: 'oauth', oauth: 'microsoft' });
  expect(await detectProvider('a@proton.me', silent)).toMatchObject({ wants: 'bridge', host: '127.0.0.1', port: 1143 });
});

it('finds the provider behind a domain of its own by its mail exchanger', async () => {
  const asked: string[] = [];
  const lookup = {
    ...noAnswers,
    exchangers: async (domain: string) => {
      asked.push(domain);
      return ['mx00.kundenserver.de'];
    },
  };
  expect(await detectProvider('anna@shop.example', lookup)).toMatchObject({ name: 'IONOS' });
  expect(asked).toEqual(['shop.example']);
});

it('marks a guess as a guess', async () => {
  const hint = await detectProvider('anna@shop.example', noAnswers);
  expect(hint).toMatchObject({ host: 'imap.shop.example', port: 993, security: 'tls', wants: 'password' });
  expect(hint.user).toBe('anna@shop.example');
  expect(hint.howTo).toEqual({ id: 'guessed', domain: 'shop.example' });
});

it.each(['', 'anna', 'anna@', 'anna@localhost', 'anna@a b.example'])('refuses "%s" as an address', async (text) => {
  await expect(detectProvider(text, noAnswers)).rejects.toMatchObject({ code: 'bad-input' });
});

it.each([
  ['%EMAILADDRESS%', 'anna.b@shop.example'],
  ['%EMAILLOCALPART%', 'anna.b'],
  ['SHOP\\%EMAILLOCALPART%', 'SHOP\\anna.b'],
  ['%EMAILLOCALPART%%EMAILDOMAIN%', 'anna.bshop.example'],
  ['office', 'office'],
  ['100%', '100%'],
  ['%REALNAME%', null],
  ['%EMAILLOCALPART%-%NUMBER%', null],
  ['', null],
  ['anna\r\nA1 LOGOUT', null],
  ['x'.repeat(321), null],
  [null, null],
])('the user name by the form %j is %j', (form, name) => {
  expect(userName(form, 'anna.b@shop.example')).toBe(name);
});

it('fills in a user name once: what stands in the address is no placeholder', () => {
  expect(userName('%EMAILLOCALPART%', '%EMAILDOMAIN%@shop.example')).toBe('%EMAILDOMAIN%');
});
