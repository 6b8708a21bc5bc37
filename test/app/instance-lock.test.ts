import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockDataFolder } from '../../electron/app/instance-lock.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();

describe('the lock of a data folder', () => {
  it('is held by one, who tells the others where it is open', async () => {
    const first = await lockDataFolder(folder.path);
    if (first.kind !== 'held') throw new Error('the folder was free');
    expect(await lockDataFolder(folder.path)).toEqual({ kind: 'taken', address: null });
    first.setAddress('http://127.0.0.1:4711/');
    expect(await lockDataFolder(folder.path)).toEqual({ kind: 'taken', address: 'http://127.0.0.1:4711/' });
    await first.release();
    const next = await lockDataFolder(folder.path);
    expect(next.kind).toBe('held');
    if (next.kind === 'held') await next.release();
  });

  it('does not outlive a holder that was killed', async () => {
    const module = new URL('../../electron/app/instance-lock.ts', import.meta.url).href;
    const code = `const { lockDataFolder } = await import(${JSON.stringify(module)});
      await lockDataFolder(${JSON.stringify(folder.path)}); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    expect((await lockDataFolder(folder.path)).kind).toBe('taken');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const next = await lockDataFolder(folder.path);
    expect(next.kind).toBe('held');
    if (next.kind === 'held') await next.release();
  });

  it('works where the path is longer than a socket can have', async () => {
    const long = join(folder.path, 'x'.repeat(120));
    mkdirSync(long);
    const first = await lockDataFolder(long);
    expect(first.kind).toBe('held');
    expect((await lockDataFolder(long)).kind).toBe('taken');
    if (first.kind === 'held') await first.release();
    expect(existsSync(join(long, 'in-use.sock'))).toBe(false);
  });
});
