import packageJson from '../../../package.json' with { type: 'json' };
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

export function appHandlers(context: AppContext): Pick<Handlers, 'app.state' | 'app.openLink'> {
  return {
    'app.state': async () => ({
      version: packageJson.version,
      host: context.host,
      secrets: context.secrets.kind,
      dataFolder: context.dataFolder,
      accounts: context.accounts.list(),
      counts: await context.store.run('counts', null),
      settings: context.settings.read(),
      recovered: await context.store.run('recovered.get', null),
    }),
    'app.openLink': ({ url }) => context.openLink(url),
  };
}
