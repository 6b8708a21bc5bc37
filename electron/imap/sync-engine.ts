// Keeps one IMAP account up to date: connects, reads, waits for news, and comes back after trouble.
import { isDeepStrictEqual } from 'node:util';
import { AppError, isStorageTrouble } from '../../shared/domain/errors.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';
import { providerOfHost } from '../providers/index.ts';
import type { ImapConfig } from '../source/account-config.ts';
import { backoffMs } from '../source/backoff.ts';
import { learntAddresses, ownAddresses } from '../source/identities.ts';
import { knownRange } from '../source/range.ts';
import { type AccountReporter, type AccountRunner, accountError } from '../source/runner.ts';
import { createSingleRun } from '../source/single-run.ts';
import type { TokenSource } from '../source/token-source.ts';
import type { Store } from '../store/store-api.ts';
import type { ConnectionSettings } from './connection.ts';
import { needsPerson } from './errors.ts';
import type { FolderList } from './imap-types.ts';
import { runSession, type SessionMemory, type SessionOptions } from './session.ts';
import { createDoorbell, type Doorbell } from './watch.ts';

/** Folders that nobody tells about are looked at this often, in milliseconds. */
const POLL_MS = 5 * 60_000;
const BELL_DELAY_MS = 10_000;

export interface SyncEngineOptions {
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
  readonly retryMs?: (attempt: number) => number;
}

/**
 * An account's engine. Trouble with the network or the disk is tried again with growing waits; where a person has to do something first
 * (a wrong password), it stops and says so. Uses at most two connections.
 */
export function createSyncEngine(options: SyncEngineOptions): AccountRunner {
  const { reporter, config } = options;
  const door = createDoorbell();
  return createSingleRun({
    async run(signal) {
      try {
        await keepUp(options, door, signal);
      } catch (cause) {
        if (!signal.aborted) reporter.status('error', accountError(cause, config.email));
      }
      if (signal.aborted) reporter.status('paused');
    },
    again: () => door.ring(),
    idle: () => reporter.status('paused'),
  });
}

/** Returns when aborted; throws what needs a person. */
async function keepUp(options: SyncEngineOptions, door: Doorbell, signal: AbortSignal): Promise<void> {
  const { reporter, config } = options;
  const memory: SessionMemory = { identities: ownAddresses(config), known: new Map(), seen: new Set() };
  const retryMs = options.retryMs ?? ((attempt) => backoffMs(attempt, Math.random()));
  let trouble: AppError | null = null;
  for (let attempt = 0; !signal.aborted; attempt++) {
    // Why the connection was lost stays on the screen until it stands again.
    reporter.status('connecting', trouble);
    try {
      const onPass = async (): Promise<void> => {
        attempt = 0;
        trouble = null;
        await keepLearnt(options, memory.identities);
      };
      await runSession({ ...(await sessionOf(options)), memory, door, signal, onPass });
    } catch (cause) {
      if (signal.aborted) return;
      trouble = accountError(cause, config.email);
      // A token can be withdrawn before its time: another one shows whether the grant still stands.
      if (trouble.code === 'needs-oauth' && options.tokens?.refused()) continue;
      if (needsPerson(trouble.code)) throw trouble;
      reporter.status(trouble.code === 'certificate' || isStorageTrouble(trouble) ? 'error' : 'offline', trouble);
      await waitOrRing(retryMs(attempt), door, signal);
    }
  }
}

async function sessionOf(
  options: SyncEngineOptions,
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
async function keepLearnt(options: SyncEngineOptions, found: ReadonlySet<string>): Promise<void> {
  const { config, now } = options;
  const identities = [...learntAddresses(config, found)];
  const { since, covered } = knownRange(config, now());
  const learnt = { identities, since, covered: Math.min(since, covered) };
  const { identities: before, since: from, covered: until } = config;
  if (isDeepStrictEqual(learnt, { identities: before, since: from, covered: until })) return;
  await options.keep?.(learnt);
}

async function settingsOf(options: SyncEngineOptions): Promise<ConnectionSettings> {
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

function waitOrRing(ms: number, door: Doorbell, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      door.onRing(null);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', finish, { once: true });
    door.onRing(finish);
  });
}
