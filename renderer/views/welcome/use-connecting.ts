import { useState } from 'react';
import type { ConnectionTest, ProviderHint } from '../../../shared/domain/views.ts';
import type { AccountInput } from '../../../shared/ipc/contract.ts';
import { client, queryClient } from '../../api.ts';
import { hashOf, navigate } from '../../router.ts';
import type { ServerSettings } from './server-fields.tsx';

function settingsOf(hint: ProviderHint, email: string): ServerSettings {
  return { host: hint.host ?? '', port: hint.port ?? 993, security: hint.security ?? 'tls', user: email };
}

interface Form {
  readonly email: string;
  readonly hint: ProviderHint | null;
  readonly manual: boolean;
  readonly server: ServerSettings;
  readonly password: string;
  readonly test: ConnectionTest | null;
}
const BLANK: Form = {
  email: '',
  hint: null,
  manual: false,
  server: { host: '', port: 993, security: 'tls', user: '' },
  password: '',
  test: null,
};

function inputOf({ email, server, password }: Form): AccountInput {
  return { email: email.trim(), ...server, user: server.user.trim() || email.trim(), password };
}

/** The steps of connecting: address, what the provider asks for, password, test, and how far back to read. */
export function useConnecting() {
  const [form, setForm] = useState(BLANK);
  const [busy, setBusy] = useState<'none' | 'detect' | 'test' | 'add'>('none');
  const [error, setError] = useState<unknown>(null);
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const run = (what: typeof busy, work: () => Promise<unknown>) => {
    setBusy(what);
    setError(null);
    work()
      .catch(setError)
      .finally(() => setBusy('none'));
  };
  const email = form.email.trim();
  return {
    ...form,
    busy,
    error,
    detect: () =>
      run('detect', async () => {
        const hint = await client.call('accounts.detect', { email });
        change({ hint, server: settingsOf(hint, email), manual: form.manual || hint.host === null });
      }),
    check: () => run('test', async () => change({ test: await client.call('accounts.test', inputOf(form)) })),
    add: (days: number) =>
      run('add', async () => {
        await client.call('accounts.add', { account: inputOf(form), days });
        await queryClient.invalidateQueries({ queryKey: ['app.state'] });
        navigate(hashOf('sent'));
      }),
    setEmail: (text: string) => change({ email: text, hint: null, test: null }),
    setServer: (server: ServerSettings) => change({ server, test: null }),
    setPassword: (password: string) => change({ password, test: null }),
    setManual: () => change({ manual: !form.manual, server: { ...form.server, user: form.server.user || email } }),
  };
}
export type Connecting = ReturnType<typeof useConnecting>;
