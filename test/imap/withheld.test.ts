// What the engine does in later passes about messages that a server did not hand out.
import { afterEach, describe, expect, it } from 'vitest';
import { type Engine, startEngine, watching } from './harness.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';
import { inbox, reportOf, sentFolder, sentOf } from './scripted/quirk.ts';
import { endingAt, refusing, reportsTo } from './scripted/refusing.ts';
import type { Script } from './scripted/script.ts';
import { type ScriptedServer, startScriptedServer } from './scripted/server.ts';

const HOUR = 3_600_000;

interface Run {
  readonly server: ScriptedServer;
  readonly store: MemoryStore;
  readonly engine: Engine;
  /** Lets time pass, and reads again. Resolves when the pass is done, with how often UID 2 of the inbox was asked for alone. */
  passAfter(ms: number): Promise<number>;
}

const open: Run[] = [];

async function start(script: Script): Promise<Run> {
  const server = await startScriptedServer(script);
  const store = createMemoryStore();
  let clock = Date.now();
  let passes = 0;
  const engine = startEngine({
    store,
    config: { port: server.port },
    now: () => clock,
    retryMs: () => 20,
    pollMs: 1_000_000_000,
    idleDelayMs: 1_000_000_000,
    onSynced: () => {
      passes++;
    },
  });
  const run: Run = {
    server,
    store,
    engine,
    async passAfter(ms) {
      clock += ms;
      const [before, asked] = [passes, server.commands.length];
      engine.runner.start();
      const rests = (): boolean => server.commands.length > asked && server.commands.at(-1) === 'IDLE';
      await engine.until((view) => passes > before && watching(view) && rests());
      return server.commands.slice(asked).filter((line) => line.startsWith('UID FETCH 2 ')).length;
    },
  };
  open.push(run);
  await engine.until(watching);
  return run;
}

afterEach(async () => {
  for (const { engine, server } of open.splice(0)) {
    await engine.runner.close();
    await server.close();
  }
});

const tries = ({ store }: Run): readonly number[] => store.withheld.list().map((row) => row.tries);

describe('a message that was not handed out', () => {
  it('is asked for again at growing distances, given up, and asked for when the user tries again', async () => {
    const run = await start(reportsTo(3, { 'UID FETCH': refusing('NO cannot be read', ({ uid }) => uid === 2) }));
    expect(tries(run)).toEqual([1]);
    expect(await run.passAfter(1000)).toBeGreaterThan(0);
    expect(tries(run)).toEqual([2]);
    expect(await run.passAfter(1000)).toBe(0);
    for (const hours of [1, 8, 24]) {
      expect(await run.passAfter(hours * HOUR - 60_000)).toBe(0);
      expect(await run.passAfter(120_000)).toBeGreaterThan(0);
    }
    expect(await run.passAfter(48 * HOUR)).toBeGreaterThan(0);
    expect(run.store.withheld.list()).toMatchObject([{ tries: 6, nextTry: null }]);
    expect(await run.passAfter(1000 * HOUR)).toBe(0);
    expect(run.engine.view()).toMatchObject({ withheld: 1, problems: [] });
    await run.store.run('withheld.again', { accountId: 1 });
    expect(await run.passAfter(1000)).toBeGreaterThan(0);
    expect(tries(run)).toEqual([7]);
  });

  it('is read in a later pass, and its report then says what came back', async () => {
    let refuses = true;
    const answer = refusing('NO cannot be read', ({ uid }, wantsSource) => refuses && wantsSource && uid === 2);
    const run = await start(reportsTo(3, { 'UID FETCH': answer }));
    const kinds = () => run.store.facts.flatMap(({ fact }) => (fact.kind === 'report' ? [fact.report] : []));
    expect(
      kinds()
        .map(({ unread }) => unread ?? 'read')
        .toSorted(),
    ).toEqual(['read', 'read', 'withheld']);
    refuses = false;
    await run.passAfter(1000);
    expect(kinds().map(({ unread, bounces }) => unread ?? bounces.length)).toEqual([1, 1, 1]);
    expect(run.engine.view().withheld).toBeUndefined();
  });

  it('leaves the list once it is gone from the server', async () => {
    const folder = inbox([reportOf(1), reportOf(2, { leftOut: true }), reportOf(3)]);
    const run = await start({ folders: [folder, sentFolder([sentOf(1)])] });
    expect(tries(run)).toEqual([1]);
    folder.messages.splice(1, 1);
    await run.passAfter(1000);
    expect(tries(run)).toEqual([]);
    expect(run.store.facts.filter(({ fact }) => fact.kind === 'report')).toHaveLength(2);
  });

  it('leaves the list with a folder that is no longer there, which is read anew if it comes back', async () => {
    const archive = { path: 'Archive', messages: [reportOf(1), reportOf(2, { leftOut: true })] };
    const folders = [inbox([]), sentFolder([sentOf(1)]), archive];
    const run = await start({ folders });
    expect(tries(run)).toEqual([1]);
    folders.pop();
    await run.passAfter(1000);
    expect(tries(run)).toEqual([]);
    folders.push({ path: 'Archive', messages: [reportOf(1), reportOf(2)] });
    await run.passAfter(1000);
    expect(run.store.facts.filter(({ folder }) => folder === 'Archive')).toHaveLength(2);
  });

  it('is asked for behind everything else if it ends the connection, and the try counts before it is made', async () => {
    const script = reportsTo(3, { 'UID FETCH': endingAt(({ uid }) => uid === 2) });
    const run = await start(script);
    expect(run.store.withheld.list()).toMatchObject([{ uid: 2, ends: true, tries: 1 }]);
    const [before, views] = [run.server.connections(), run.engine.views.length];
    script.folders[0]?.messages.push(reportOf(4));
    expect(await run.passAfter(1000)).toBe(1);
    expect(run.server.connections()).toBe(before + 1);
    const uids = run.store.facts.filter(({ folder }) => folder === 'INBOX').map(({ fact }) => fact.uid);
    expect(uids.toSorted()).toEqual([1, 3, 4]);
    expect(
      run.engine.views.slice(views).filter(({ status }) => status === 'offline' || status === 'connecting'),
    ).toEqual([]);
    expect(tries(run)).toEqual([2]);
    expect(await run.passAfter(1000)).toBe(0);
    expect(run.server.connections()).toBe(before + 1);
  });

  it('does not make the account wait when the server puts it off in a later pass', async () => {
    let line = 'NO cannot be read';
    const run = await start(
      reportsTo(3, {
        'UID FETCH': (connection, command) => refusing(line, ({ uid }) => uid === 2)(connection, command),
      }),
    );
    line = 'NO [UNAVAILABLE] Service is temporarily not available';
    const before = run.engine.views.length;
    expect(await run.passAfter(1000)).toBe(1);
    expect(run.engine.views.slice(before).filter(({ error }) => error !== null)).toEqual([]);
    expect(run.server.connections()).toBe(1);
    expect(tries(run)).toEqual([2]);
  });
});
