import { expect, it } from 'vitest';
import { PROVIDERS } from '../../shared/bounce/classify/providers/index.ts';
import type { Rule } from '../../shared/bounce/rule.ts';
import { providerPage } from '../../shared/report/provider-page.ts';

const rule: Rule = { by: 'phrase', said: 'user unknown', provider: null, where: 'diagnostic', guards: [] };
const bounce = { rule, remoteMta: null, replyCode: '550' };

it('is the page of the provider whose table decided, else of the one that answered', () => {
  const page = (id: string) => PROVIDERS.find((provider) => provider.id === id)?.page ?? 'none';
  expect(providerPage({ ...bounce, rule: { ...rule, by: 'provider', said: '5.7.26', provider: 'google' } })).toBe(
    page('google'),
  );
  expect(providerPage({ ...bounce, remoteMta: 'gmail-smtp-in.l.google.com' })).toBe(page('google'));
  expect(providerPage({ ...bounce, remoteMta: 'mx.outlook.com' })).toBe(page('microsoft'));
});

it('is none where no provider is known, none answered, or a host only sounds like one', () => {
  expect(providerPage(bounce)).toBeNull();
  expect(providerPage({ ...bounce, remoteMta: 'mx.buyer.example' })).toBeNull();
  expect(providerPage({ ...bounce, remoteMta: 'notgoogle.com' })).toBeNull();
  expect(providerPage({ ...bounce, remoteMta: 'mx.google.com', replyCode: null })).toBeNull();
});

it('is always an https page', () => {
  for (const { page } of PROVIDERS) expect(new URL(page).protocol).toBe('https:');
});
