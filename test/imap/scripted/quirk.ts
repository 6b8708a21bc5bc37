// A quirk: a server that answers as a public report says, and what the app makes of it.
import type { ImapConfig } from '../../../electron/source/account-config.ts';
import type { Pace } from '../../../electron/source/backoff.ts';
import type { AccountView } from '../../../shared/domain/views.ts';
import { type Engine, type EngineOptions, startEngine, watching } from '../harness.ts';
import { letter, report, sentMessage } from '../mail.ts';
import { createMemoryStore, type MemoryStore } from '../memory-store.ts';
import type { ScriptedFolder, ScriptedMessage } from './mailbox.ts';
import type { Script } from './script.ts';
import { type ScriptedServer, startScriptedServer } from './server.ts';

export interface Quirk {
  /** What the server does, as "gives no UIDNEXT when a folder is opened". */
  readonly name: string;
  /** Where it was seen: the address of a public report, or the section of an RFC that allows it. */
  readonly seen: string;
  /** A new script for each run, so that its folders and counters are its own. */
  script(): Script;
  readonly config?: Partial<ImapConfig>;
  readonly engine?: Partial<EngineOptions>;
  /** The state that ends the reading; by itself the account watches for new mail. */
  readonly until?: (view: AccountView, run: QuirkRun) => boolean;
  /** What happens after that. */
  readonly afterwards?: (run: QuirkRun) => Promise<unknown>;
  /** How many facts of a kind are read in each folder, as `{ 'INBOX report': 1 }`; all of them. */
  readonly reads: Readonly<Record<string, number>>;
  /** The problems that are shown at the end, as "file-unreadable INBOX"; in any order. */
  readonly shows?: readonly string[];
  /** Further looks at what was asked and stored; throws where something is wrong. */
  readonly also?: (run: QuirkRun) => void;
}

export interface QuirkRun {
  readonly script: Script;
  readonly server: ScriptedServer;
  readonly store: MemoryStore;
  /** The engine that runs now. */
  readonly engine: Engine;
  /** Asks for another pass, and waits until one has ended. */
  pass(): Promise<void>;
  /** Ends the engine, starts another with the same store, as when the app is started again, and waits until it watches. */
  restart(): Promise<void>;
  /** The pace of each retry, in order. */
  readonly retries: readonly Pace[];
}

/** Starts the server and the engine, waits, and ends both. */
export async function runQuirk(quirk: Quirk): Promise<QuirkRun> {
  const script = quirk.script();
  const server = await startScriptedServer(script);
  const store = createMemoryStore();
  const retries: Pace[] = [];
  let passes = 0;
  const start = (): Engine =>
    startEngine({
      pollMs: 600_000,
      idleDelayMs: 600_000,
      ...quirk.engine,
      retryMs: (attempt, pace) => {
        retries.push(pace);
        return quirk.engine?.retryMs?.(attempt, pace) ?? 50;
      },
      store,
      config: { port: server.port, ...quirk.config },
      onSynced: () => {
        passes++;
      },
    });
  let engine = start();
  const run: QuirkRun = {
    script,
    server,
    store,
    retries,
    get engine() {
      return engine;
    },
    async pass() {
      const before = passes;
      engine.runner.start();
      await engine.until((view) => passes > before && watching(view));
    },
    async restart() {
      await engine.runner.close();
      engine = start();
      await engine.until(watching);
    },
  };
  try {
    await engine.until((view) => (quirk.until ?? watching)(view, run));
    await quirk.afterwards?.(run);
    return run;
  } finally {
    await engine.runner.close();
    await server.close();
  }
}

/** The facts of a run, counted by folder and kind. */
export function factsOf({ store }: QuirkRun): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { folder, fact } of store.facts) {
    const key = `${folder} ${fact.kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/** The problems of the last view, each by its code and folder. */
export function problemsOf({ engine }: QuirkRun): readonly string[] {
  return engine.view().problems.map(({ code, data }) => `${code} ${data.folder ?? ''}`.trim());
}

const HOUR_MS = 3_600_000;

/** An hour ago, to the second, so that a message's Date and INTERNALDATE agree. */
export const LATELY = Math.floor((Date.now() - HOUR_MS) / 1000) * 1000;

type Extra = Partial<ScriptedMessage>;

const message = (source: string, uid: number, extra: Extra): ScriptedMessage => ({
  uid,
  arrived: LATELY,
  source,
  ...extra,
});

/** A person's letter with this UID, a report about sent message `uid`, and that sent message. */
export const letterOf = (uid: number, extra: Extra = {}): ScriptedMessage =>
  message(letter({ n: uid, at: LATELY }), uid, extra);
export const reportOf = (uid: number, extra: Extra = {}): ScriptedMessage =>
  message(report({ n: uid, at: LATELY }), uid, extra);
export const sentOf = (uid: number, extra: Extra = {}): ScriptedMessage =>
  message(sentMessage({ n: uid, at: LATELY }), uid, extra);

/** A message comes into the Inbox, and the server says so. */
export function arrives({ script, server }: QuirkRun, message: ScriptedMessage): void {
  const folder = script.folders.find(({ path }) => path === 'INBOX');
  folder?.messages.push(message);
  server.push(`* ${folder?.messages.length} EXISTS`);
}

/** Waits until the report with this UID of the Inbox is read. */
export const untilReport = ({ engine, store }: QuirkRun, uid: number): Promise<AccountView> =>
  engine.until(() =>
    store.facts.some(({ folder, fact }) => folder === 'INBOX' && fact.kind === 'report' && fact.uid === uid),
  );

export const inbox = (messages: ScriptedMessage[], extra: Partial<ScriptedFolder> = {}): ScriptedFolder => ({
  path: 'INBOX',
  messages,
  ...extra,
});

export const sentFolder = (messages: ScriptedMessage[], extra: Partial<ScriptedFolder> = {}): ScriptedFolder => ({
  path: 'Sent',
  flags: '\\HasNoChildren \\Sent',
  messages,
  ...extra,
});

/** Two letters and a report in the Inbox, and in Sent the message that the report is about. */
export const usualFolders = (extra: Partial<ScriptedFolder> = {}): ScriptedFolder[] => [
  inbox([letterOf(1), reportOf(2), letterOf(3)], extra),
  sentFolder([sentOf(2)], extra),
];

/** What is read of the usual folders. */
export const USUAL_READS = { 'INBOX life': 2, 'INBOX report': 1, 'Sent sent': 1 } as const;
