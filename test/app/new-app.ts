// Starts an app without a window on a folder, with a client that calls it as a page does.
import { join } from 'node:path';
import { createMemorySecretStore, type SecretStore } from '../../electron/accounts/secret-store.ts';
import type { AppEvent } from '../../electron/app/app-events.ts';
import { type App, type AppOptions, createApp } from '../../electron/app/create-app.ts';
import { createJsonSettings } from '../../electron/app/json-settings.ts';
import { type Client, createClient } from '../../shared/ipc/client.ts';
import { until } from '../support/waits.ts';

export interface TestApp {
  readonly app: App;
  readonly client: Client;
  readonly events: AppEvent[];
  readonly echoed: string[];
  /** Resolves when every account is read to its end and no background work is left. */
  idle(): Promise<void>;
}

export async function newApp(
  dataFolder: string,
  options: { readonly secrets?: SecretStore; readonly more?: Partial<AppOptions> } = {},
): Promise<TestApp> {
  const echoed: string[] = [];
  const app = await createApp({
    dataFolder,
    host: 'web',
    secrets: options.secrets ?? createMemorySecretStore(),
    settings: createJsonSettings(join(dataFolder, 'settings.json')),
    openLink: async () => false,
    echo: (line) => echoed.push(line),
    ...options.more,
  });
  const events: AppEvent[] = [];
  app.on((event) => events.push(event));
  const client = createClient({ call: app.dispatch, on: () => () => undefined, pathOf: async () => [] });
  const busy = async (): Promise<boolean> => {
    const { accounts } = await client.call('app.state', {});
    const { rereading } = await client.call('verp.list', {});
    const { deriving } = await client.call('policy.get', {});
    const { rebuilding } = await client.call('data.get', {});
    const reading = accounts.some(({ status, lastSync }) => status === 'reading' || lastSync === null);
    return reading || rereading !== null || deriving !== null || rebuilding !== null;
  };
  return {
    app,
    client,
    events,
    echoed,
    async idle() {
      await until(busy, (isBusy) => !isBusy);
    },
  };
}
