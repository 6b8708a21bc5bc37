import packageJson from '../../../package.json' with { type: 'json' };
import type { CallName } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';
import { erase, exportOwnData, rebuild, storedData } from '../own-data.ts';

type SettingsCall = Extract<CallName, `policy.${string}` | `verp.${string}` | `data.${string}` | 'settings.set'>;

/** Handlers of the Settings screen for everything but accounts. */
export function settingsHandlers(context: AppContext): Pick<Handlers, SettingsCall> {
  const { policy } = context;
  return {
    'settings.set': (change) => setSettings(context, change),
    'policy.get': () => policy.view(),
    'policy.set': (wanted) => policy.set(wanted),
    'policy.preview': (wanted) => policy.preview(wanted),
    ...verpHandlers(context),
    ...dataHandlers(context),
  };
}

const setSettings: (
  context: AppContext,
  change: Parameters<Handlers['settings.set']>[0],
) => ReturnType<Handlers['settings.set']> = async ({ settings, events, store, noticeSchedule }, change) => {
  const before = settings.read();
  const next = {
    theme: change.theme ?? before.theme,
    singleKeys: change.singleKeys ?? before.singleKeys,
    language: change.language ?? before.language,
    ...(change.lists || before.lists ? { lists: { ...before.lists, ...change.lists } } : {}),
    ...(change.savedViews || before.savedViews ? { savedViews: change.savedViews ?? before.savedViews } : {}),
    ...(change.notices || before.notices ? { notices: change.notices ?? before.notices } : {}),
  };
  if (next.notices?.on && !before.notices?.on) await store.run('notices.begin', { at: Date.now() });
  settings.write(next);
  events.changed(['settings']);
  noticeSchedule.changed();
  return next;
};

function verpHandlers({ verp, rereading, events }: AppContext): Pick<Handlers, Extract<CallName, `verp.${string}`>> {
  /** Runs in the background: there may be thousands of reports. */
  const readAgain = (prefix: string): void => {
    void rereading.ofPrefix(prefix);
    events.changed(['settings']);
  };
  return {
    'verp.list': async () => ({ secrets: verp.list(), rereading: rereading.progress('prefix') }),
    'verp.add': async ({ prefix, secret }) => {
      const view = await verp.add(prefix, secret);
      readAgain(prefix);
      return view;
    },
    'verp.enter': async ({ id, secret }) => {
      const view = await verp.enter(id, secret);
      readAgain(view.prefix);
      return view;
    },
    'verp.remove': async ({ id }) => {
      readAgain(await verp.remove(id));
      return null;
    },
  };
}

function dataHandlers(context: AppContext): Pick<Handlers, Extract<CallName, `data.${string}`>> {
  const { events, openFolder, dataFolder, store } = context;
  return {
    'data.get': () => storedData(context),
    'data.openFolder': async () => {
      await openFolder?.(dataFolder);
      return openFolder !== undefined;
    },
    'data.rebuild': async () => {
      rebuild(context).catch(context.failed);
      events.changed(['settings']);
      return null;
    },
    'data.recoveredSeen': async () => {
      await store.run('recovered.dismiss', null);
      events.changed(['settings']);
      return null;
    },
    'data.erase': async () => {
      await erase(context);
      events.changed(['accounts', 'sent', 'reports', 'recipients', 'settings']);
      return null;
    },
    'data.export': () => exportOwnData(context, packageJson.version),
  };
}
