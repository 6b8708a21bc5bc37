// One IMAP account: connects, reads, and waits for news.
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../shared/domain/errors.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';
import { providerOfHost } from '../providers/index.ts';
import type { ImapConfig } from '../source/account-config.ts';
import { learntAddresses, ownAddresses } from '../source/identities.ts';
import type { MailSource } from '../source/mail-source.ts';
import { knownRange } from '../source/range.ts';
import type { AccountReporter } from '../source/runner.ts';
import type { TokenSource } from '../source/token-source.ts';
import type { Store } from '../store/store-api.ts';
import type { ConnectionSettings } from './connection.ts';
import { needsPerson } from './errors.ts';
import type { FolderList } from './imap-types.ts';
import { runSession, type SessionMemory, type SessionOptions } from './session.ts';

/** Folders that nobody tells about are looked at this often, in milliseconds. */
const POLL_MS = 5 * 60_000;
const BELL_DELAY_MS = 10_000;

export interface ImapSourceOptions {
  readonly accountId: number;
  readonly config: ImapConfig;
  readonly store: Store;
  readonly reader: MailReader;
  readonly reporter: AccountReporter;
  readonly now: () => number;
  /** Null where no password is kept. */
  password(): Promise<string | null>;
  /** Keeps what a pass taught about the account. */
  keep?(learnt: Pick<ImapConfig, 'identities' | 'since' | 'covered'>): Promise<unknown>;
  /** Hears of every folder of the server, once a pass. */
  listed?(list: FolderList): void;
  /** Set where the account signs in by OAuth 2; the password is then not asked for. */
  readonly tokens?: TokenSource;
  /** The user's secrets for signed VERP addresses. */
  readonly verp?: VerpKeys | undefined;
  /** Other waits than the usual, for tests. */
  readonly pollMs?: number;
  readonly bellDelayMs?: number;
  readonly stallMs?: number;
}

/** Uses at most two connections. */
export function createImapSource(options: ImapSourceOptions): MailSource {
  const memory: SessionMemory = { identities: ownAddresses(options.config), known: new Map(), seen: new Set() };
  return {
    async read({ signal, door, trouble, passed }) {
      // Why the connection was lost stays on the screen until it stands again.
      options.reporter.status('connecting', trouble);
      const onPass = (): Promise<unknown> => {
        passed();
        return keepLearnt(options, memory.identities);
      };
      await runSession({ ...(await sessionOf(options)), memory, door, signal, onPass });
    },
    afterTrouble({ code }) {
      // A token can be withdrawn before its time: another one shows whether the grant still stands.
      if (code === 'needs-oauth' && options.tokens?.refused()) return 'at-once';
      return needsPerson(code) ? 'needs-person' : 'later';
    },
  };
}

async function sessionOf(
  options: ImapSourceOptions,
): Promise<Pick<SessionOptions, 'settings' | 'settingsNow' | 'context' | 'pollMs' | 'bellDelayMs'>> {
  const { store, reader, accountId, reporter, now, config } = options;
  const { since, covered } = knownRange(config, now());
  return {
    settings: await settingsOf(options),
    settingsNow: () => settingsOf(options),
    context: {
      store,
      reader,
      accountId,
      account: config.email,
      reporter,
      now,
      strangers: new Set(config.removedIdentities),
      chosen: new Map(config.folders?.map(({ path, use }) => [path, use])),
      since: dateOf(since),
      covered: dateOf(covered),
      listed: (list) => options.listed?.(list),
      verp: options.verp,
    },
    pollMs: options.pollMs ?? POLL_MS,
    bellDelayMs: options.bellDelayMs ?? BELL_DELAY_MS,
  };
}

function dateOf(at: number): Date | null {
  return at === 0 ? null : new Date(at);
}

/**
 * What a pass taught is kept: the addresses found in Sent, so that reports are told from backscatter before Sent is read
 * again, and how far back all is read.
 */
async function keepLearnt(options: ImapSourceOptions, found: ReadonlySet<string>): Promise<void> {
  const { config, now } = options;
  const identities = [...learntAddresses(config, found)];
  const { since, covered } = knownRange(config, now());
  const learnt = { identities, since, covered: Math.min(since, covered) };
  const { identities: before, since: from, covered: until } = config;
  if (isDeepStrictEqual(learnt, { identities: before, since: from, covered: until })) return;
  await options.keep?.(learnt);
}

async function settingsOf(options: ImapSourceOptions): Promise<ConnectionSettings> {
  const { email, host, port, security, user, pinnedCertificate } = options.config;
  const waits = options.stallMs === undefined ? {} : { stallMs: options.stallMs };
  const common = { account: email, host, port, security, user, pinnedCertificate, ...waits };
  if (options.tokens) return { ...common, auth: 'oauth', wants: 'oauth', password: await options.tokens.accessToken() };
  const password = await options.password();
  if (password === null)
    throw new AppError('no-secret-store', { account: email, host, detail: { id: 'no-password-kept' } });
  const wants = providerOfHost(host)?.wants ?? null;
  return { ...common, password, wants };
}
