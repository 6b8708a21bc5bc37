import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { lockDataFolder } from '../../electron/app/instance-lock.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();

/** A process that claims the folder on command. */
interface Contender {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: AsyncIterator<string>;
}

const contenders = new Set<Contender>();
afterEach(async () => {
  for (const contender of contenders) await kill(contender);
});

/** Starts such a process. Resolves when it is ready to claim. */
async function contender(): Promise<Contender> {
  const script = join(import.meta.dirname, 'lock-contender.ts');
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const started = { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  contenders.add(started);
  expect(await said(started)).toBe('ready');
  return started;
}

async function said({ lines }: Contender): Promise<string> {
  const { done, value } = await lines.next();
  return done ? 'ended' : value;
}

/** Kills the process, as a crash would: it cannot clean up anything. */
async function kill(contender: Contender): Promise<void> {
  contenders.delete(contender);
  contender.child.kill('SIGKILL');
  await once(contender.child, 'close');
}

/** Makes all of them claim the folder at once. Out: the answer of each, in their order. */
function race(all: readonly Contender[], data: string): Promise<readonly string[]> {
  for (const { child } of all) child.stdin.write(`${data}\n`);
  return Promise.all(all.map(said));
}

describe('the lock of a data folder', () => {
  it('is held by one, which publishes its address for the others', async () => {
    const first = await lockDataFolder(folder.path);
    if (first.kind !== 'held') throw new Error('the folder was free');
    expect(await lockDataFolder(folder.path)).toEqual({ kind: 'taken', address: null });
    first.setAddress('http://127.0.0.1:4711/');
    expect(await lockDataFolder(folder.path)).toEqual({ kind: 'taken', address: 'http://127.0.0.1:4711/' });
    await first.release();
    const next = await lockDataFolder(folder.path);
    if (next.kind !== 'held') throw new Error('the folder was let go');
    expect(await lockDataFolder(folder.path)).toEqual({ kind: 'taken', address: null });
    await next.release();
  });

  it('does not outlive a holder that was killed, and its address does not either', async () => {
    const holder = await contender();
    expect(await race([holder], folder.path)).toEqual(['held']);
    expect(await lockDataFolder(folder.path)).toEqual({ kind: 'taken', address: 'http://127.0.0.1:4711/' });
    await kill(holder);
    const next = await lockDataFolder(folder.path);
    if (next.kind !== 'held') throw new Error('the folder was left');
    expect(await lockDataFolder(folder.path)).toEqual({ kind: 'taken', address: null });
    await next.release();
  });

  it('is held by exactly one of six that start at once, each time after the last holder crashed', async () => {
    let all = await Promise.all(Array.from({ length: 6 }, contender));
    for (let round = 0; round < 15; round++) {
      const answers = await race(all, folder.path);
      expect(answers.toSorted()).toEqual(['held', 'taken', 'taken', 'taken', 'taken', 'taken']);
      const [winner, ...losers] = all.toSorted((one) => (answers[all.indexOf(one)] === 'held' ? -1 : 1));
      if (winner) await kill(winner);
      all = [...losers, await contender()];
    }
  });

  it('is kept while memory is cleared up, whoever looks after it', async () => {
    await lockDataFolder(folder.path);
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    if (typeof collect !== 'function') throw new Error('this Node clears nothing up on demand');
    for (let round = 0; round < 3; round++) {
      collect();
      await new Promise(setImmediate);
    }
    expect((await lockDataFolder(folder.path)).kind).toBe('taken');
  });

  it('lies in the folder alone, however long its path is', async () => {
    const long = join(folder.path, 'x'.repeat(120));
    mkdirSync(long);
    const first = await lockDataFolder(long);
    if (first.kind !== 'held') throw new Error('the folder was free');
    first.setAddress('http://127.0.0.1:4711/');
    expect((await lockDataFolder(long)).kind).toBe('taken');
    expect(readdirSync(long).sort()).toEqual(['in-use.address', 'in-use.lock']);
    await first.release();
    expect(readdirSync(long)).toEqual(['in-use.lock']);
  });

  it('shows no address that is none of this computer', async () => {
    const first = await lockDataFolder(folder.path);
    for (const written of [
      '',
      'x'.repeat(5000),
      'https://bank.example/',
      'http://127.0.0.1.bank.example/',
      'file:///',
    ]) {
      writeFileSync(join(folder.path, 'in-use.address'), written);
      expect(await lockDataFolder(folder.path)).toEqual({ kind: 'taken', address: null });
    }
    if (first.kind === 'held') await first.release();
  });

  it('names its file where the system gives no lock', async () => {
    writeFileSync(join(folder.path, 'in-use.lock'), 'something else '.repeat(100));
    await expect(lockDataFolder(folder.path)).rejects.toMatchObject({
      code: 'file-unreadable',
      data: { file: join(folder.path, 'in-use.lock') },
    });
  });
});
