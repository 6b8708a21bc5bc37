import type { AccountView, ConnectionTest, ProviderHint } from '../../shared/domain/views.ts';
import type { AccountInput, OAuthAccountInput } from '../../shared/ipc/contract.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';
import type { OAuth } from '../oauth/oauth.ts';
import type { OAuthClient } from '../oauth/oauth-types.ts';
import type { Store } from '../store/store-api.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import type { SecretStore } from './secret-store.ts';
import type { sourceOf } from './source-of.ts';

/** Told at once, each time: whoever passes them on to a screen joins those that come close together. */
export type AccountsEvent = { readonly kind: 'account'; readonly view: AccountView } | { readonly kind: 'changed' };

/** Runs every account, IMAP, files and sample alike. One account's trouble never stops another's. */
export interface AccountsService {
  list(): readonly AccountView[];
  /** What can be changed of an IMAP account. */
  readonly mailbox: MailboxSettings;
  /** What the provider behind an address wants. Never throws for an unknown domain: the hint then is a marked guess. */
  detect(email: string): Promise<ProviderHint>;
  test(input: AccountInput): Promise<ConnectionTest>;
  /** Adds an IMAP account and starts its first sync of the last `days` days (0: everything). Errors: `bad-input` where it is there. */
  add(input: AccountInput, days: number): Promise<AccountView>;
  /** A new password; the account connects again. Errors: `not-found`. */
  password(id: number, password: string): Promise<AccountView>;
  /** As `test`, with a finished sign-in of `oauth.signIns`. Errors: `not-found`. */
  testOAuth(input: OAuthAccountInput, oauthId: string): Promise<ConnectionTest>;
  /** As `add`, with a finished sign-in, which is used up by it. Errors: as `add`, and `not-found`. */
  addOAuth(input: OAuthAccountInput, oauthId: string, days: number): Promise<AccountView>;
  /** A finished sign-in for an account that is there; it connects again. Errors: `not-found`. */
  signIn(id: number, oauthId: string): Promise<AccountView>;
  /** The client an OAuth account signs in with. Errors: `bad-input` where there is none or its secret is kept no more. */
  oauthClient(id: number, secret: string | null): Promise<{ readonly client: OAuthClient; readonly email: string }>;
  /** Stops the account and forgets its mail and its password. Errors: `not-found`. */
  remove(id: number): Promise<void>;
  /** Every folder of every account is read from its beginning; what is known stays. */
  readAgain(): Promise<void>;
  /** Ends every account, and loads those that the store has after `between`: its database was made anew. */
  reload(between: () => Promise<unknown>): Promise<void>;
  /** Ends every account and forgets its secrets and the files made for it. The store is not asked: it is erased as a whole. */
  forgetAll(): Promise<void>;
  /** Opens mail files and folders as an account. Errors: `file-missing` where none of the paths exists. */
  openFiles(paths: readonly string[]): Promise<AccountView>;
  openSample(): Promise<AccountView>;
  /** Reads now; null means every account. Errors: `not-found`. */
  start(accountId: number | null): Promise<void>;
  pause(accountId: number | null): Promise<void>;
  /** Stops everything; the service is not used afterwards. */
  close(): Promise<void>;
  /** Returns the way to stop listening. */
  on(listener: (event: AccountsEvent) => void): () => void;
}

export interface AccountsDeps {
  readonly store: Store;
  readonly reader: MailReader;
  readonly secrets: SecretStore;
  /** The sample mailbox is written below it. */
  readonly dataFolder: string;
  readonly now?: () => number;
  /** Left out where no account signs in by OAuth 2. */
  readonly oauth?: OAuth;
  /** The user's secrets for signed VERP addresses. */
  readonly verp?: VerpKeys;
  /** Other sources of mail than the app's own, for tests. */
  readonly sourceOf?: typeof sourceOf;
}
