import { join } from 'node:path';
import { createDispatcher, type Dispatch } from '../../shared/ipc/dispatcher.ts';
import { type AccountsService, createAccountsService } from '../accounts/accounts-service.ts';
import type { SecretStore } from '../accounts/secret-store.ts';
import { createOAuth, type OAuth } from '../oauth/oauth.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store-api.ts';
import type { AppContext } from './app-context.ts';
import { type AppEvent, createEventHub, type EventHub } from './app-events.ts';
import { createHandlers } from './handlers/index.ts';
import { createFileLog } from './log.ts';
import type { SettingsStore } from './settings.ts';

export interface AppOptions {
  /** Exists already, and no other instance works on it. */
  readonly dataFolder: string;
  readonly host: 'electron' | 'web';
  readonly secrets: SecretStore;
  readonly settings: SettingsStore;
  /** Opens an https page in the system's browser; false where this host leaves that to a link. */
  openLink(url: string): Promise<boolean>;
  /** Lines for whoever started the app; the standard error stream where it is left out. */
  readonly echo?: (line: string) => void;
  /** Signing in by OAuth 2; for tests, which bring their own token server. */
  readonly oauth?: OAuth;
}

/** The app without a window: calls go in, replies and events come out. */
export interface App {
  readonly dispatch: Dispatch;
  /** Returns the way to stop listening. */
  on(listener: (event: AppEvent) => void): () => void;
  /** Opens the sample mailbox unless one is open already. */
  ensureSample(): Promise<void>;
  /** Stops every account and closes the database; safe to call twice. */
  close(): Promise<void>;
}

/** Errors: `store-newer` where a later version of the app has written the data folder. */
export async function createApp(options: AppOptions): Promise<App> {
  const log = createFileLog(
    join(options.dataFolder, 'bounceboard.log'),
    options.echo ?? ((line) => console.error(line)),
  );
  const store = await openStore({ file: join(options.dataFolder, 'bounceboard.db') });
  const oauth = options.oauth ?? createOAuth({ env: process.env });
  const accounts = await openAccounts(store, oauth, options);
  const events = createEventHub();
  accounts.on((event) => (event.kind === 'account' ? accountChanged(events, event.view) : mailChanged(events)));
  const context: AppContext = { ...options, store, accounts, oauth, events };
  return {
    dispatch: createDispatcher(createHandlers(context), (name, error, input) => log.failure(name, error, input)),
    on: (listener) => events.on(listener),
    async ensureSample() {
      if (!accounts.list().some((account) => account.kind === 'sample')) await accounts.openSample();
    },
    close: once(async () => {
      events.close();
      oauth.close();
      await accounts.close();
      await store.close();
    }),
  };
}

async function openAccounts(store: Store, oauth: OAuth, { secrets, dataFolder }: AppOptions): Promise<AccountsService> {
  try {
    return await createAccountsService({ store, secrets, dataFolder, oauth });
  } catch (error) {
    await store.close();
    throw error;
  }
}

function accountChanged(events: EventHub, view: Parameters<EventHub['account']>[0]): void {
  events.account(view);
}

function mailChanged(events: EventHub): void {
  events.changed(['sent', 'reports', 'recipients', 'accounts']);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= work();
    return running;
  };
}
