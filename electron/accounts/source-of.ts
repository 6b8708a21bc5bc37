import { assertNever } from '../../shared/domain/words.ts';
import { createFileSource } from '../files/file-source.ts';
import { makeSampleOnce } from '../files/sample/make-once.ts';
import { createImapSource } from '../imap/imap-source.ts';
import type { FolderList } from '../imap/imap-types.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';
import { filesConfigOf, type ImapConfig, imapConfigOf } from '../source/account-config.ts';
import type { OpenSource } from '../source/mail-source.ts';
import type { AccountReporter } from '../source/runner.ts';
import type { TokenSource } from '../source/token-source.ts';
import type { Store, StoredAccount } from '../store/store-api.ts';
import { sampleFolder } from './account-files.ts';
import { patchConfig } from './patch-config.ts';

/** What a mail source needs. */
export interface SourceOptions {
  readonly account: StoredAccount;
  readonly store: Store;
  readonly reader: MailReader;
  readonly dataFolder: string;
  readonly now: () => number;
  readonly reporter: AccountReporter;
  /** The stored password; null for none. */
  password(): Promise<string | null>;
  /** Called when the server has listed its folders. */
  listed(list: FolderList): void;
  /** Null for an account that signs in by a password. */
  tokens(config: ImapConfig): TokenSource | null;
  /** The user's secrets for signed VERP addresses. */
  readonly verp?: VerpKeys | undefined;
}

/** Returns what opens the mail source of an account. Throws `internal` if its settings cannot be read. */
export function sourceOf(options: SourceOptions): OpenSource {
  const { account, store, reader, reporter, verp, now } = options;
  const files = { accountId: account.id, account: account.name, store, reader, reporter, verp };
  switch (account.kind) {
    case 'imap':
      return imapSource(options);
    case 'files': {
      const { paths } = filesConfigOf(account);
      return () => createFileSource({ ...files, paths });
    }
    case 'sample': {
      const folder = sampleFolder(options.dataFolder);
      return () => createFileSource({ ...files, paths: [folder], prepare: () => makeSampleOnce(folder, now()) });
    }
    default:
      return assertNever(account.kind);
  }
}

function imapSource({ account, tokens: tokensOf, dataFolder: _, ...options }: SourceOptions): OpenSource {
  // An account of an earlier version does not say whether its password worked; a complete pass shows that it did.
  let config: ImapConfig = { passwordWorked: account.lastSync !== null, ...imapConfigOf(account) };
  const tokens = tokensOf(config);
  const keep = async (learnt: Partial<ImapConfig>): Promise<void> => {
    config = { ...config, ...learnt };
    await patchConfig(options.store, account.id, learnt);
  };
  return () => createImapSource({ ...options, accountId: account.id, config, keep, ...(tokens ? { tokens } : {}) });
}
