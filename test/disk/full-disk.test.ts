// The whole app on a real file system that is full.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { describeOnSmallDisk, onSmallDisk } from '../support/small-disk.ts';

interface Ran {
  readonly before: Record<string, number>;
  readonly full: { readonly counts: Record<string, number>; readonly error: { code: string; data: { file: string } } };
  readonly shown: number;
  readonly override: string;
  readonly settings: string;
  readonly theme: string;
  readonly leftovers: readonly string[];
  readonly after: { readonly counts: Record<string, number>; readonly error: null };
  readonly later: string;
  readonly read: Record<string, number>;
  readonly refused: string;
  readonly echoed: readonly string[];
}

describeOnSmallDisk('a full disk', () => {
  let ran: Ran;
  let disk: string;
  beforeAll(() => {
    disk = mkdtempSync(join(tmpdir(), 'bounceboard-disk-'));
    ran = onSmallDisk(join(import.meta.dirname, 'full-disk-child.ts'), disk, '24m') as Ran;
    rmSync(disk, { recursive: true });
  }, 90_000);

  it('is named with the file, and what was read before can still be read', () => {
    expect(ran.before).toMatchObject({ sent: 40, bad: 40 });
    expect(ran.full.error).toMatchObject({ code: 'disk-full', data: { file: join(disk, 'data', 'bounceboard.db') } });
    expect(ran.full.counts['sent']).toBeGreaterThanOrEqual(40);
    expect(ran.full.counts['sent']).toBeLessThan(240);
    expect(ran.shown).toBeGreaterThanOrEqual(40);
  });

  it('refuses a decision and a setting in words, and leaves what was there whole', () => {
    expect(ran.override).toMatch(/^disk-full .*bounceboard\./);
    expect(ran.settings).toBe(`disk-full ${join(disk, 'data', 'settings.json')}`);
    expect(ran.theme).toBe('dark');
    expect(ran.leftovers).toEqual([]);
  });

  it('with room again: what had not been stored is read by itself, nothing is missing, and decisions hold', () => {
    expect(ran.after.counts).toMatchObject({ sent: 240, bounces: 240, bad: 240 });
    expect(ran.after.error).toBeNull();
    expect(ran.later).toBe('done');
  });

  it('at the start keeps nobody from reading', () => {
    expect(ran.read).toMatchObject({ sent: 240, bad: 239 });
    expect(ran.refused).toMatch(/^disk-full /);
  });

  it('is never reported as an error of a transaction', () => {
    expect(ran.echoed.join('\n')).not.toMatch(/rollback/i);
  });
});
