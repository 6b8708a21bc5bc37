// Servers that refuse FETCH: the answers that many quirks share, and looks at what the app makes of them.
import type { AccountView } from '../../../shared/domain/views.ts';
import { watching } from '../harness.ts';
import type { ScriptedConnection } from './connection.ts';
import { inFolder, type RowLabels, type ScriptedMessage } from './mailbox.ts';
import { inbox, letterOf, type Quirk, type QuirkRun, reportOf, sentFolder, sentOf } from './quirk.ts';
import type { Answer, Command, Script } from './script.ts';

/** The UIDs and the items of a FETCH. */
export function fetchOf(connection: ScriptedConnection, { args }: Command) {
  const [set = '', ...items] = args.split(' ');
  const { folder } = connection;
  return {
    folder: folder?.path ?? '',
    messages: folder === null ? [] : inFolder(folder, set),
    items: items.join(' '),
    wantsSource: args.includes('BODY.PEEK[]'),
  };
}

/** Answers every row with these labels, and OK. */
export const rowsWith =
  (labels: RowLabels): Answer =>
  (connection, command) => {
    const { messages, items } = fetchOf(connection, command);
    for (const message of messages) if (message.leftOut !== true) connection.sendRow(message, items, labels);
    connection.send(`${command.tag} OK FETCH done`);
    return undefined;
  };

/** A FETCH for a message of the inbox that `isBad` fits is answered with `line`, as "BAD Command Error. 12", and without a row. */
export const refusing =
  (line: string, isBad: (message: ScriptedMessage, wantsSource: boolean) => boolean): Answer =>
  (connection, command) => {
    const { folder, messages, wantsSource } = fetchOf(connection, command);
    if (folder !== 'INBOX' || !messages.some((message) => isBad(message, wantsSource))) return false;
    connection.send(`${command.tag} ${line}`);
    return undefined;
  };

/** As `refusing`, but the connection ends, behind the rows of the messages before. */
export const endingAt =
  (isBad: (message: ScriptedMessage, wantsSource: boolean) => boolean): Answer =>
  (connection, command) => {
    const { folder, messages, items, wantsSource } = fetchOf(connection, command);
    const bad = folder === 'INBOX' ? messages.findIndex((message) => isBad(message, wantsSource)) : -1;
    if (bad < 0) return false;
    for (const message of messages.slice(0, bad)) connection.sendRow(message, items);
    connection.end();
    return undefined;
  };

/** An inbox with the reports 1 to `count`, and a Sent folder with the first of their messages. */
export const reportsTo = (count: number, answers: Script['answers'], more: Partial<Script> = {}): Script => ({
  folders: [inbox(Array.from({ length: count }, (_, at) => reportOf(at + 1))), sentFolder([sentOf(1)])],
  ...(answers ? { answers } : {}),
  ...more,
});

/** The withheld messages of a run, as "INBOX 2 header connection-ends". */
export const withheldOf = ({ store }: QuirkRun): readonly string[] =>
  store.withheld
    .list()
    .map(({ path, uid, part, why }) => `${path} ${uid} ${part} ${why.id === 'quoted' ? why.text : why.id}`);

/** Whether a view says that the server asks to wait, in its own words. */
export const asksToWait =
  (words: string) =>
  ({ status, error }: AccountView): boolean =>
    (status === 'offline' || status === 'waiting') &&
    error?.code === 'server-busy' &&
    error.data.detail?.id === 'quoted' &&
    error.data.detail.text.includes(words);

export function expectThat(what: string, holds: boolean, shown: unknown): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(shown)}`);
}

const FETCH = /^UID FETCH /;
export const fetches = ({ server }: QuirkRun): readonly string[] => server.commands.filter((line) => FETCH.test(line));

/**
 * A server that answers every FETCH in the inbox with `line` until it is told to stop: the pass stops, the app says so with the server's
 * words, asks no more than once a pass, and reads everything afterwards.
 */
export function notNow(name: string, seen: string, line: string, words: string): Quirk {
  let refuses = true;
  let asked = 0;
  const refuse: Answer = (connection, command) => {
    if (!refuses || connection.folder?.path !== 'INBOX') return false;
    asked++;
    connection.send(`${command.tag} ${line}`);
    return undefined;
  };
  return {
    name,
    seen,
    script: () => {
      refuses = true;
      asked = 0;
      return {
        folders: [inbox([letterOf(1), reportOf(2), letterOf(3)]), sentFolder([sentOf(2)])],
        answers: { 'UID FETCH': refuse },
      };
    },
    until: (view, { server }) => asksToWait(words)(view) && server.connections() >= 3,
    afterwards: async (run) => {
      const { engine, store, server } = run;
      const passes = server.connections();
      expectThat('one FETCH a pass', asked <= passes, { asked, passes });
      expectThat('no position', store.positions.get('INBOX') === undefined, [...store.positions]);
      refuses = false;
      await engine.until(watching);
      expectThat('nothing withheld', withheldOf(run).length === 0, withheldOf(run));
    },
    reads: { 'INBOX life': 2, 'INBOX report': 1, 'Sent sent': 1 },
  };
}
