import { expect, it } from 'vitest';
import { detectProvider } from '../../electron/accounts/detect.ts';
import { PROVIDERS, providerOfAddress, providerOfExchanger, providerOfHost } from '../../electron/providers/index.ts';
import { en } from '../../renderer/strings/en.ts';
import { speak } from '../../shared/domain/said.ts';

const noAnswers = { exchangers: async () => [], services: async () => [], text: async () => null };

it('knows each domain and each host once', () => {
  const domains = PROVIDERS.flatMap((provider) => provider.domains);
  expect(new Set(domains).size).toBe(domains.length);
  const hosts = PROVIDERS.map((provider) => provider.host);
  expect(new Set(hosts).size).toBe(hosts.length);
});

it.each(PROVIDERS.map((provider) => [provider.name, provider] as const))('%s has complete facts', (_, provider) => {
  expect(speak(en.advice, provider.howTo).length).toBeGreaterThan(20);
  expect(provider.domains.length + provider.mx.length).toBeGreaterThan(0);
  for (const domain of provider.domains) expect(domain).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
  if (provider.link !== null) expect(new URL(provider.link).protocol).toBe('https:');
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
  expect(hint.howTo).toEqual({ id: 'guessed', domain: 'shop.example' });
});

it.each(['', 'anna', 'anna@', 'anna@localhost', 'anna@a b.example'])('refuses "%s" as an address', async (text) => {
  await expect(detectProvider(text, noAnswers)).rejects.toMatchObject({ code: 'bad-input' });
});
