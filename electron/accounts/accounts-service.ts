import { resolve } from 'node:path';
import { AppError } from '../../shared/domain/errors.ts';
import type { AccountView, ConnectionTest, ProviderHint } from '../../shared/domain/views.ts';
import type { AccountInput, OAuthAccountInput } from '../../shared/ipc/contract.ts';
import type { FolderList } from '../imap/imap-types.ts';
import { createOAuth, type OAuth } from '../oauth/oauth.ts';
import type { OAuthClient, Tokens } from '../oauth/oauth-types.ts';
import type { ImapConfig } from '../source/account-config.ts';
import { firstRange } from '../source/range.ts';
import { type AccountRunner, accountError } from '../source/runner.ts';
import type { StoredAccount } from '../store/store-api.ts';
import { removeAccountFiles } from './account-files.ts';
import { type AccountState, createAccountState } from './account-state.ts';
import type { AccountsDeps, AccountsEvent, AccountsService } from './accounts-api.ts';
import { testConnection } from './connection-test.ts';
import { detectProvider } from './detect.ts';
import { filesName, requireOnePath } from './file-paths.ts';
import { createListedFolders } from './listed-folders.ts';
import { createMailboxSettings, type MailboxSettings } from './mailbox-settings.ts';
import { accountTokens, clientOfAccount, keepGrant, oauthConfig, oauthKey, signInAgain } from './oauth-accounts.ts';
import { patchConfig } from './patch-config.ts';
import { createRunner } from './runners.ts';
import { secretKey } from './secret-store.ts';
import { sourceOf } from './source-of.ts';

export type { AccountsDeps, AccountsEvent, AccountsService } from './accounts-api.ts';

const SAMPLE_NAME = 'Sample mailbox';

interface Entry {
  readonly account: StoredAccount;
  readonly state: AccountState;
  readonly runner: AccountRunner;
}

/** Loads the stored accounts and starts each of them. */
export async function createAccountsService(deps: AccountsDeps): Promise<AccountsService> {
  const service = new Accounts(deps);
  await service.load();
  return service;
}

class Accounts implements AccountsService {
  readonly #deps: AccountsDeps;
  readonly #now: () => number;
  readonly #oauth: OAuth;
  readonly #entries = new Map<number, Entry>();
  /** The folders that each server listed last, by account id. */
  readonly #listed = createListedFolders();
  readonly mailbox: MailboxSettings;
  readonly #listeners = new Set<(event: AccountsEvent) => void>();

  constructor(deps: AccountsDeps) {
    this.#deps = deps;
    this.#now = deps.now ?? Date.now;
    this.#oauth = deps.oauth ?? createOAuth();
    this.mailbox = createMailboxSettings({
      store: deps.store,
      now: this.#now,
      listed: (id) => this.#listed.get(id),
      change: (id, patch, before) =>
        this.#change(id, async () => {
          await before?.();
          return patchConfig(deps.store, id, patch);
        }),
    });
  }

  async load(): Promise<void> {
    for (const account of await this.#deps.store.run('accounts.list', null)) this.#register(account).runner.start();
  }

  list(): readonly AccountView[] {
    return [...this.#entries.values()].map((entry) => entry.state.view());
  }

  detect(email: string): Promise<ProviderHint> {
    return detectProvider(email);
  }

  test(input: AccountInput): Promise<ConnectionTest> {
    return testConnection(input);
  }

  async add({ password, ...server }: AccountInput, days: number): Promise<AccountView> {
    const account = await this.#addImap({ ...server, ...firstRange(days, this.#now()), identities: [] }, (id) =>
      this.#deps.secrets.set(secretKey(id), password),
    );
    return this.#registerAndStart(account);
  }

  testOAuth(input: OAuthAccountInput, oauthId: string): Promise<ConnectionTest> {
    return testConnection({ ...input, password: this.#oauth.signIns.grant(oauthId).tokens.accessToken }, 'oauth');
  }

  async addOAuth(input: OAuthAccountInput, oauthId: string, days: number): Promise<AccountView> {
    const grant = this.#oauth.signIns.grant(oauthId);
    const config: ImapConfig = {
      ...input,
      ...firstRange(days, this.#now()),
      identities: [],
      oauth: oauthConfig(grant),
    };
    const account = await this.#addImap(config, (id) => keepGrant(this.#deps.secrets, id, grant));
    this.#oauth.signIns.cancel(oauthId);
    return this.#registerAndStart(account, grant.tokens);
  }

  async signIn(id: number, oauthId: string): Promise<AccountView> {
    this.#get(id);
    const grant = this.#oauth.signIns.grant(oauthId);
    const view = await this.#change(id, () => signInAgain(this.#deps, id, grant), grant.tokens);
    this.#oauth.signIns.cancel(oauthId);
    return view;
  }

  oauthClient(id: number, secret: string | null): Promise<{ readonly client: OAuthClient; readonly email: string }> {
    return clientOfAccount(this.#deps.secrets, this.#get(id).account, secret);
  }

  async password(id: number, password: string): Promise<AccountView> {
    this.#get(id);
    await this.#deps.secrets.set(secretKey(id), password);
    return this.#change(id, () => patchConfig(this.#deps.store, id, { passwordWorked: false }));
  }

  async remove(id: number): Promise<void> {
    const entry = this.#get(id);
    this.#entries.delete(id);
    await entry.runner.close();
    await this.#deps.store.run('accounts.remove', { id });
    await this.#deps.secrets.delete(secretKey(id));
    await this.#deps.secrets.delete(oauthKey(id));
    await removeAccountFiles(entry.account, this.#deps.dataFolder);
    this.#changed();
  }

  async readAgain(): Promise<void> {
    for (const { account, runner } of this.#entries.values()) {
      await runner.pause();
      await this.#deps.store.run('folders.forget', { accountId: account.id });
      runner.start();
    }
  }

  async reload(between: () => Promise<unknown>): Promise<void> {
    await this.#closeAll();
    await between();
    await this.load();
    this.#changed();
  }

  async forgetAll(): Promise<void> {
    this.#listed.clear();
    for (const { account } of await this.#closeAll()) await removeAccountFiles(account, this.#deps.dataFolder);
  }

  async #closeAll(): Promise<readonly Entry[]> {
    const entries = [...this.#entries.values()];
    this.#entries.clear();
    await Promise.all(entries.map(({ runner }) => runner.close()));
    return entries;
  }

  async openFiles(paths: readonly string[]): Promise<AccountView> {
    const absolute = [...new Set(paths.map((path) => resolve(path)))];
    await requireOnePath(absolute);
    return this.#open('files', filesName(absolute), { paths: absolute });
  }

  openSample(): Promise<AccountView> {
    return this.#open('sample', SAMPLE_NAME, {});
  }

  async start(accountId: number | null): Promise<void> {
    for (const entry of this.#chosen(accountId)) entry.runner.start();
  }

  async pause(accountId: number | null): Promise<void> {
    await Promise.all(this.#chosen(accountId).map((entry) => entry.runner.pause()));
  }

  async close(): Promise<void> {
    await this.#closeAll();
    this.#listeners.clear();
  }

  on(listener: (event: AccountsEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #emit(event: AccountsEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #changed(): void {
    this.#emit({ kind: 'changed' });
  }

  #chosen(accountId: number | null): readonly Entry[] {
    return accountId === null ? [...this.#entries.values()] : [this.#get(accountId)];
  }

  #get(id: number): Entry {
    const entry = this.#entries.get(id);
    if (!entry) throw new AppError('not-found', { detail: { id: 'gone', what: 'account', name: String(id) } });
    return entry;
  }

  /** Reads the account of this kind and name again, or adds it. */
  async #open(kind: 'files' | 'sample', name: string, config: StoredAccount['config']): Promise<AccountView> {
    const known = [...this.#entries.values()].find(({ account }) => account.kind === kind && account.name === name);
    if (known) return this.#restart(known);
    return this.#registerAndStart(await this.#deps.store.run('accounts.add', { kind, name, config }));
  }

  #hasImap({ host, user }: ImapConfig): boolean {
    return [...this.#entries.values()].some(
      ({ account: { kind, config } }) => kind === 'imap' && config['host'] === host && config['user'] === user,
    );
  }

  #restart(entry: Entry): AccountView {
    entry.runner.start();
    return entry.state.view();
  }

  /** Adds the account and stores its secret; removes the account again if the secret cannot be stored. */
  async #addImap(config: ImapConfig, keepSecret: (id: number) => Promise<void>): Promise<StoredAccount> {
    const { email } = config;
    if (this.#hasImap(config)) throw new AppError('bad-input', { account: email, detail: { id: 'account-exists' } });
    const account = await this.#deps.store.run('accounts.add', { kind: 'imap', name: email, config });
    try {
      await keepSecret(account.id);
    } catch (cause) {
      await this.#deps.store.run('accounts.remove', { id: account.id });
      throw cause instanceof AppError ? cause : new AppError('no-secret-store', { account: email }, cause);
    }
    return account;
  }

  /** Closes the runner before the change, since it writes the account's settings, too; starts a new one afterwards. */
  async #change(id: number, change: () => Promise<StoredAccount>, tokens: Tokens | null = null): Promise<AccountView> {
    const { account, runner } = this.#get(id);
    await runner.close();
    try {
      return this.#registerAndStart(await change(), tokens);
    } catch (cause) {
      this.#registerAndStart(account);
      throw cause;
    }
  }

  #registerAndStart(account: StoredAccount, tokens: Tokens | null = null): AccountView {
    const entry = this.#register(account, tokens);
    this.#changed();
    return this.#restart(entry);
  }

  #register(account: StoredAccount, first: Tokens | null = null): Entry {
    const { store, reader, secrets, dataFolder } = this.#deps;
    const state: AccountState = createAccountState(
      account,
      {
        view: (view) => this.#emit({ kind: 'account', view }),
        changed: () => this.#changed(),
        synced: (at) => {
          store
            .run('accounts.update', { id: account.id, lastSync: at })
            .catch((cause: unknown) => state.reporter.problem(accountError(cause, account.name)));
        },
      },
      this.#now,
    );
    const source = {
      account,
      store,
      reader,
      dataFolder,
      now: this.#now,
      reporter: state.reporter,
      password: () => secrets.get(secretKey(account.id)),
      listed: (list: FolderList) => {
        // Somebody may be looking at the folders.
        if (this.#listed.keep(account.id, list)) this.#changed();
      },
      verp: this.#deps.verp,
      tokens: ({ email, oauth }: ImapConfig) =>
        oauth ? accountTokens({ oauth: this.#oauth, secrets, accountId: account.id }, { email, oauth }, first) : null,
    };
    const runner = createRunner(source, this.#deps.sourceOf ?? sourceOf);
    this.#entries.set(account.id, { account, state, runner });
    return { account, state, runner };
  }
}
