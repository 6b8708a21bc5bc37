import { join } from 'node:path';
import { createDispatcher, type Dispatch } from '../../shared/ipc/dispatcher.ts';
import { type AccountsService, createAccountsService } from '../accounts/accounts-service.ts';
import type { SecretStore } from '../accounts/secret-store.ts';
import { recoveredWords } from '../disk/disk-words.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import { openReader } from '../intake/reading/open-reader.ts';
import { createOAuth, type OAuth } from '../oauth/oauth.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store-api.ts';
import type { AppContext } from './app-context.ts';
import { type AppEvent, createEventHub, type Topic } from './app-events.ts';
import { DATABASE_FILE, wasUsedBefore } from './database-file.ts';
import { createHandlers } from './handlers/index.ts';
import { createFileLog, LOG_FILE, type Log } from './log.ts';
import { createNoticeSchedule } from './notice-schedule.ts';
import { type Notifier, pageNotifier } from './notifier.ts';
import { createPolicyWork } from './policy-work.ts';
import { createRereading } from './rereading.ts';
import type { SettingsStore } from './settings.ts';
import { openVerpSecrets } from './verp-secrets.ts';

export interface AppOptions {
  /** The folder exists, and no other instance works on it. */
  readonly dataFolder: string;
  readonly host: 'electron' | 'web';
  readonly secrets: SecretStore;
  readonly settings: SettingsStore;
  /** Opens an https page in the system's browser; answers false where the page has to show a link instead. */
  openLink(url: string): Promise<boolean>;
  /** Shows a folder in the system's file manager; left out where the host cannot. */
  openFolder?(path: string): Promise<void>;
  /** Shows notifications of the system; left out where the page shows them itself. */
  readonly notifier?: Notifier;
  /** Prints a line for the user who started the app; the standard error stream where it is left out. */
  readonly echo?: (line: string) => void;
  /** Reads messages. Tests pass a reader that takes its time. */
  readonly reader?: MailReader;
  /** Signs in by OAuth 2. Tests pass one with their own token server. */
  readonly oauth?: OAuth;
}

/** The app without a window: it takes calls, and answers with replies and events. */
export interface App {
  readonly dispatch: Dispatch;
  /** Returns a function that ends the subscription. */
  on(listener: (event: AppEvent) => void): () => void;
  /** Opens the sample mailbox unless one is open already. */
  ensureSample(): Promise<void>;
  /** Stops every account and closes the database. May be called twice. */
  close(): Promise<void>;
}

const EVERYTHING: readonly Topic[] = ['sent', 'reports', 'recipients', 'accounts', 'settings'];

/**
 * Starts the app on a data folder. A damaged database is renamed and replaced by a new one; the log and the page (`recovered`
 * in the app's state) say so.
 * Errors: `store-newer` where a later version of the app has written the data folder; `disk-full`, `read-only` and
 * `disk-error`.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const log = createFileLog(join(options.dataFolder, LOG_FILE), options.echo ?? ((line) => console.error(line)));
  const file = join(options.dataFolder, DATABASE_FILE);
  const store = await openStore({ file, usedBefore: wasUsedBefore(options.dataFolder, options.settings) });
  const oauth = options.oauth ?? createOAuth({ env: process.env });
  const context = await openContext(store, oauth, options, log);
  const { accounts, events, policy, reader, rereading, noticeSchedule } = context;
  return {
    dispatch: createDispatcher(createHandlers(context), (name, error, input) => log.failure(name, error, input)),
    on: (listener) => events.on(listener),
    async ensureSample() {
      if (!accounts.list().some((account) => account.kind === 'sample')) await accounts.openSample();
    },
    close: once(async () => {
      events.close();
      noticeSchedule.close();
      oauth.close();
      // All three stop at once: a message that is being read is given up, so that closing the app never waits for a slow one.
      await Promise.all([accounts.close(), rereading.close(), reader.close()]);
      await policy.close();
      await store.close();
    }),
  };
}

async function openContext(store: Store, oauth: OAuth, options: AppOptions, log: Log): Promise<AppContext> {
  const { secrets, dataFolder, settings } = options;
  const reader = options.reader ?? openReader();
  try {
    const verp = await openVerpSecrets(store, secrets, Date.now);
    const accounts = await createAccountsService({ store, reader, secrets, dataFolder, oauth, verp: verp.keys });
    const events = createEventHub();
    const changed = (topics: readonly Topic[]): void => events.changed(topics);
    followStore({ store, accounts, log, changed, file: join(dataFolder, DATABASE_FILE) });
    const noticeSchedule = createNoticeSchedule({
      settings: () => settings.read().notices,
      wakePage: () => events.emit({ name: 'notices', payload: null }),
    });
    accounts.on((event) => {
      if (event.kind === 'account') return events.account(event.view);
      events.changed(['sent', 'reports', 'recipients', 'accounts']);
      noticeSchedule.newMail();
    });
    return {
      ...options,
      failed: (error) => log.failure('background work', error, null),
      notifier: options.notifier ?? pageNotifier,
      store,
      reader,
      accounts,
      oauth,
      events,
      verp,
      noticeSchedule,
      rereading: createRereading({
        store,
        reader,
        keys: verp.keys,
        changed,
        failed: (error) => log.failure('reports.replace', error, null),
      }),
      policy: createPolicyWork({ store, changed, failed: (error) => log.failure('policy.derive', error, null) }),
    };
  } catch (error) {
    await reader.close();
    await store.close();
    throw error;
  }
}

interface Followed {
  readonly store: Store;
  readonly accounts: AccountsService;
  readonly log: Log;
  readonly file: string;
  changed(topics: readonly Topic[]): void;
}

/**
 * Passes what the store reports by itself on to the log and the page, and reloads the accounts after their database was
 * replaced.
 */
function followStore({ store, accounts, log, changed, file }: Followed): void {
  store.on({
    caughtUp: () => changed(['recipients']),
    failed: (error) => log.failure('background work', error, null),
    remark: (text) => log.note(text),
    recovered(recovered, live) {
      log.note(recoveredWords(recovered, file));
      if (!live) return;
      accounts
        .reload(() => store.run('recovered.resume', null))
        .then(() => changed(EVERYTHING))
        .catch((error: unknown) => log.failure('accounts', error, null));
    },
  });
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= work();
    return running;
  };
}
