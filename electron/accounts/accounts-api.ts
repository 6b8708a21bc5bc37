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

/** The service emits every event at once; the host joins events that follow each other closely before it sends them to a screen. */
export type AccountsEvent = { readonly kind: 'account'; readonly view: AccountView } | { readonly kind: 'changed' };

/** Runs every account: IMAP, files and sample. An error of one account never stops another. */
export interface AccountsService {
  list(): readonly AccountView[];
  /** The settings of IMAP accounts that the user can change. */
  readonly mailbox: MailboxSettings;
  /** The server and the way to sign in for an address. For an unknown domain the hint is a guess, marked as one. Errors: `bad-input`. */
  detect(email: string): Promise<ProviderHint>;
  test(input: AccountInput): Promise<ConnectionTest>;
  /** Adds an IMAP account and starts its first sync of the last `days` days (0: all mail). Errors: `bad-input` if it exists. */
  add(input: AccountInput, days: number): Promise<AccountView>;
  /** Stores a new password and connects again. Errors: `not-found`. */
  password(id: number, password: string): Promise<AccountView>;
  /** As `test`, with a finished sign-in of `oauth.signIns`. Errors: `not-found`. */
  testOAuth(input: OAuthAccountInput, oauthId: string): Promise<ConnectionTest>;
  /** As `add`, with a finished sign-in, which can be used once. Errors: as `add`, and `not-found`. */
  addOAuth(input: OAuthAccountInput, oauthId: string, days: number): Promise<AccountView>;
  /** Stores a finished sign-in for an existing account and connects again. Errors: `not-found`. */
  signIn(id: number, oauthId: string): Promise<AccountView>;
  /** The client of an OAuth account. `secret`: its secret, if the user entered it again. Errors: `bad-input` without client or secret. */
  oauthClient(id: number, secret: string | null): Promise<{ readonly client: OAuthClient; readonly email: string }>;
  /** Stops the account and deletes its mail and its password. Errors: `not-found`. */
  remove(id: number): Promise<void>;
  /** Reads every folder of every account again from its beginning; the store keeps its mail. */
  readAgain(): Promise<void>;
  /** Stops every account, calls `between`, which replaces the database, and loads the accounts of the new one. */
  reload(between: () => Promise<unknown>): Promise<void>;
  /** Stops every account and deletes the files that the app wrote for it. The caller deletes the store and the secrets. */
  forgetAll(): Promise<void>;
  /** Opens mail files and folders as an account. Errors: `file-missing` if none of the paths exists. */
  openFiles(paths: readonly string[]): Promise<AccountView>;
  openSample(): Promise<AccountView>;
  /** Reads an account now; null for every account. Errors: `not-found`. */
  start(accountId: number | null): Promise<void>;
  pause(accountId: number | null): Promise<void>;
  /** Stops everything; the service is not used afterwards. */
  close(): Promise<void>;
  /** Out: a function that removes the listener. */
  on(listener: (event: AccountsEvent) => void): () => void;
}

export interface AccountsDeps {
  readonly store: Store;
  readonly reader: MailReader;
  readonly secrets: SecretStore;
  /** The app writes the sample mailbox below this folder. */
  readonly dataFolder: string;
  readonly now?: () => number;
  /** Default: OAuth 2 without configured clients. */
  readonly oauth?: OAuth;
  /** The user's secrets for signed VERP addresses. */
  readonly verp?: VerpKeys;
  /** Mail sources in place of the app's own, for tests. */
  readonly sourceOf?: typeof sourceOf;
}
