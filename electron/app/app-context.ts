import type { AccountsService } from '../accounts/accounts-service.ts';
import type { SecretStore } from '../accounts/secret-store.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { OAuth } from '../oauth/oauth.ts';
import type { Store } from '../store/store-api.ts';
import type { EventHub } from './app-events.ts';
import type { NoticeSchedule } from './notice-schedule.ts';
import type { Notifier } from './notifier.ts';
import type { PolicyWork } from './policy-work.ts';
import type { Rereading } from './rereading.ts';
import type { SettingsStore } from './settings.ts';
import type { VerpSecrets } from './verp-secrets.ts';

/** The services that the call handlers work with. */
export interface AppContext {
  readonly host: 'electron' | 'web';
  readonly dataFolder: string;
  readonly store: Store;
  readonly reader: MailReader;
  readonly accounts: AccountsService;
  readonly oauth: OAuth;
  readonly secrets: SecretStore;
  readonly settings: SettingsStore;
  readonly events: EventHub;
  readonly policy: PolicyWork;
  readonly verp: VerpSecrets;
  readonly rereading: Rereading;
  readonly noticeSchedule: NoticeSchedule;
  readonly notifier: Notifier;
  /** Logs an error of background work, which no caller waits for. */
  failed(error: unknown): void;
  openLink(url: string): Promise<boolean>;
  /** Left out where the host cannot open a file manager. */
  openFolder?(path: string): Promise<void>;
}
