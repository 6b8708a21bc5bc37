import type { AccountsService } from '../accounts/accounts-service.ts';
import type { SecretStore } from '../accounts/secret-store.ts';
import type { OAuth } from '../oauth/oauth.ts';
import type { Store } from '../store/store-api.ts';
import type { EventHub } from './app-events.ts';
import type { SettingsStore } from './settings.ts';

/** What the handlers work with. */
export interface AppContext {
  readonly host: 'electron' | 'web';
  readonly dataFolder: string;
  readonly store: Store;
  readonly accounts: AccountsService;
  readonly oauth: OAuth;
  readonly secrets: SecretStore;
  readonly settings: SettingsStore;
  readonly events: EventHub;
  openLink(url: string): Promise<boolean>;
}
