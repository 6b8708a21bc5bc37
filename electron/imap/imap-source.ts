// The mail source of one IMAP account: connects, reads all folders, and waits for new mail.
import { isDeepStrictEqual } from 'node:util';
import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';
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
import { RefusedFolders } from './folders/refused-folders.ts';
import { createSentLike } from './folders/sent-like.ts';
import type { FolderList, Waits } from './imap-types.ts';
import { runSession, type SessionMemory, type SessionOptions } from './sync/session.ts';
import { Suspects } from './sync/suspects.ts';

/** Milliseconds between two passes, which find changes in folders on which no connection waits. */
const POLL_MS = 5 * 60_000;
const IDLE_DELAY_MS = 10_000;

export interface ImapSourceOptions extends Waits {
  readonly accountId: number;
  readonly config: ImapConfig;
  readonly store: Store;
  readonly reader: MailReader;
  readonly reporter: AccountReporter;
  readonly now: () => number;
  /** The stored password; null for none. */
  password(): Promise<string | null>;
  /** Stores what the source found out about the account. */
  keep?(
    learnt: Partial<Pick<ImapConfig, 'identities' | 'looksSent' | 'since' | 'covered' | 'passwordWorked'>>,
  ): Promise<unknown>;
  /** Called once a pass with every folder of the server. */
  listed?(list: FolderList): void;
  /** Set for an account that signs in by OAuth 2; `password` is not called then. */
  readonly tokens?: TokenSource;
  /** The user's secrets for signed VERP addresses. */
  readonly verp?: VerpKeys | undefined;
  /** Milliseconds in place of the defaults, for tests. */
  readonly pollMs?: number;
  readonly idleDelayMs?: number;
  /** In: how often a folder was refused before. */
  readonly refusedMs?: (before: number) => number;
}

/** Creates the source. It opens at most two connections at a time. */
export function createImapSource(options: ImapSourceOptions): MailSource {
  const memory = newMemory(options);
  const login = createLoginMemory(options);
  return {
    async read({ signal, wakeUp, trouble, isQuiet, passDone }) {
      // The screen keeps showing why the connection was lost until a new one is open.
      if (!isQuiet) options.reporter.status('connecting', trouble);
      const onPass = (): Promise<unknown> => {
        passDone();
        return keepLearnt(options, memory);
      };
      const { signedIn } = login;
      await runSession({ ...(await sessionOf(options, login)), memory, wakeUp, signal, signedIn, onPass });
    },
    afterTrouble({ code, data }) {
      // The server may revoke a token before it expires. A new token shows whether the grant is still valid.
      if (code === 'needs-oauth' && options.tokens?.refused()) return 'at-once';
      if (data.workedBefore === true || data.login === 'too-often' || data.login === 'unclear') return 'seldom';
      if (needsPerson(code)) return 'needs-person';
      const mayHurry = memory.suspects.takeHurry();
      if (memory.isWatching && isLoss(code)) return 'quietly';
      return mayHurry ? 'at-once' : 'later';
    },
  };
}

/** Many servers and routers end a connection that waits: some each minute. */
const isLoss = (code: ErrorCode): boolean => code === 'connection-lost' || code === 'timed-out';

function newMemory({ config, reporter, now, refusedMs }: ImapSourceOptions): SessionMemory {
  const refused = new RefusedFolders({ reporter, account: config.email, now, waitMs: refusedMs });
  return {
    identities: ownAddresses(config),
    known: new Map(),
    seen: new Set(),
    sentLike: createSentLike(config.looksSent ?? []),
    refused,
    suspects: new Suspects(),
    isWatching: false,
  };
}

/** Whether the server has accepted the account's password before, now or in an earlier run of the app. */
interface LoginMemory {
  passwordWorked(): boolean;
  signedIn(): Promise<unknown>;
}

function createLoginMemory({ config, tokens, keep }: ImapSourceOptions): LoginMemory {
  let worked = config.passwordWorked === true;
  return {
    passwordWorked: () => worked,
    async signedIn() {
      if (worked || tokens) return;
      worked = true;
      await keep?.({ passwordWorked: true });
    },
  };
}

async function sessionOf(
  options: ImapSourceOptions,
  login: LoginMemory,
): Promise<Pick<SessionOptions, 'settings' | 'currentSettings' | 'context' | 'pollMs' | 'idleDelayMs'>> {
  const { store, reader, accountId, reporter, now, config } = options;
  const { since, covered } = knownRange(config, now());
  return {
    settings: await settingsOf(options, login),
    currentSettings: () => settingsOf(options, login),
    context: {
      store,
      reader,
      accountId,
      account: config.email,
      reporter,
      now,
      removedIdentities: new Set(config.removedIdentities),
      chosen: new Map(config.folders?.map(({ path, use }) => [path, use])),
      since: dateOf(since),
      covered: dateOf(covered),
      listed: (list) => options.listed?.(list),
      verp: options.verp,
    },
    pollMs: options.pollMs ?? POLL_MS,
    idleDelayMs: options.idleDelayMs ?? IDLE_DELAY_MS,
  };
}

function dateOf(at: number): Date | null {
  return at === 0 ? null : new Date(at);
}

/**
 * Stores what a pass found out: how far back all folders are read, which folders look like sent mail, and the addresses found in Sent, by
 * which the next run distinguishes reports from backscatter before it reads Sent again.
 */
async function keepLearnt(
  options: ImapSourceOptions,
  { identities: found, sentLike }: Pick<SessionMemory, 'identities' | 'sentLike'>,
): Promise<void> {
  const { config, now } = options;
  const { since, covered } = knownRange(config, now());
  const learnt = {
    identities: [...learntAddresses(config, found)],
    looksSent: [...sentLike.paths()],
    since,
    covered: Math.min(since, covered),
  };
  const { identities, looksSent = [], since: from, covered: until } = config;
  if (isDeepStrictEqual(learnt, { identities, looksSent, since: from, covered: until })) return;
  await options.keep?.(learnt);
}

function givenWaits({ connectTimeoutMs, loginMs, stallMs }: Waits): Waits {
  return {
    ...(connectTimeoutMs === undefined ? {} : { connectTimeoutMs }),
    ...(loginMs === undefined ? {} : { loginMs }),
    ...(stallMs === undefined ? {} : { stallMs }),
  };
}

async function settingsOf(options: ImapSourceOptions, login: LoginMemory): Promise<ConnectionSettings> {
  const { email, host, port, security, user, pinnedCertificate } = options.config;
  const waits = givenWaits(options);
  const common = { account: email, host, port, security, user, pinnedCertificate, ...waits };
  if (options.tokens) return { ...common, auth: 'oauth', wants: 'oauth', password: await options.tokens.accessToken() };
  const password = await options.password();
  if (password === null)
    throw new AppError('no-secret-store', { account: email, host, detail: { id: 'no-password-kept' } });
  const wants = providerOfHost(host)?.wants ?? null;
  return { ...common, password, wants, passwordWorked: login.passwordWorked() };
}
