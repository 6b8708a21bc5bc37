import packageJson from '../../../package.json' with { type: 'json' };
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';

export function appHandlers(context: AppContext): Pick<Handlers, 'app.state' | 'app.openLink' | 'settings.set'> {
  return {
    'app.state': async () => ({
      version: packageJson.version,
      host: context.host,
      secrets: context.secrets.kind,
      dataFolder: context.dataFolder,
      accounts: context.accounts.list(),
      counts: await context.store.run('counts', null),
      settings: context.settings.read(),
    }),
    'app.openLink': ({ url }) => context.openLink(url),
    'settings.set': async (change) => {
      const before = context.settings.read();
      const settings = {
        theme: change.theme ?? before.theme,
        singleKeys: change.singleKeys ?? before.singleKeys,
        language: change.language ?? before.language,
        ...(change.lists || before.lists ? { lists: { ...before.lists, ...change.lists } } : {}),
        ...(change.savedViews || before.savedViews ? { savedViews: change.savedViews ?? before.savedViews } : {}),
      };
      context.settings.write(settings);
      context.events.changed(['settings']);
      return settings;
    },
  };
}
