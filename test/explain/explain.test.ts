import { spawn } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Output } from '../../electron/explain/output.ts';
import { runExplain } from '../../electron/explain/run.ts';
import { folderOf, letter, report } from '../files/mail-text.ts';
import { openSlowReader, poisoned } from '../support/slow-reader.ts';

const CLI = path.resolve(import.meta.dirname, '../../electron/cli.ts');
const FROM = 'From person@client.example Tue Mar  3 10:00:00 2026\n';

interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

async function explain(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}

const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('npm run explain', () => {
  it('prints one object a line with the agreed fields', async () => {
    const root = await folderOf({ 'a.eml': report('kurt@client.example', '<s1@studio.example>') });
    const { out, err, code } = await explain(root, '--json', 'a.eml');
    expect([err, code]).toEqual(['', 0]);
    const [line] = lines(out);
    expect(Object.keys(line)).toEqual(['file', 'index', 'kind', 'bounces', 'original', 'format']);
    expect(line).toMatchObject({
      file: 'a.eml',
      index: 0,
      kind: 'failed',
      original: { messageId: '<s1@studio.example>', subject: 'Proofs' },
    });
    expect(line.bounces).toEqual([
      {
        recipient: 'kurt@client.example',
        originalRecipient: null,
        action: 'failed',
        type: 'hard',
        reason: 'no-such-mailbox',
        side: 'address',
        addressBad: true,
        status: '5.1.1',
        replyCode: '550',
        diagnostic: '550 5.1.1 No such user here',
        reportingMta: 'mx.studio.example',
        remoteMta: null,
        queueId: null,
        willRetryUntil: null,
        retryAfter: null,
        blocklist: null,
        newAddress: null,
      },
    ]);
  });

  it('reads folders, mbox files and Maildirs in order, and numbers the messages of a file', async () => {
    const root = await folderOf({
      'mail/b.mbox': `${FROM}${letter(1)}\n${FROM}${report('kurt@client.example', '<s1@studio.example>')}\n`,
      'mail/a.eml': letter(2),
      'mail/dir/cur/1.x:2,S': letter(3),
      'mail/dir/new/2.y': letter(4),
    });
    const { out, code } = await explain(root, '--json', 'mail');
    expect(code).toBe(0);
    expect(lines(out).map(({ file, index, kind }) => [file, index, kind])).toEqual([
      ['mail/a.eml', 0, 'other'],
      ['mail/b.mbox', 0, 'other'],
      ['mail/b.mbox', 1, 'failed'],
      ['mail/dir/cur/1.x:2,S', 0, 'other'],
      ['mail/dir/new/2.y', 0, 'other'],
    ]);
  });

  it('names what cannot be read on a line of its own, goes on, and ends with 1', async () => {
    const root = await folderOf({
      'a.eml': letter(1),
      'b.eml': '',
      'c.eml': '\u0000\u0001\u0002',
      'd.mbox': `${FROM}${letter(2)}\n${FROM}\u0000 nothing\n\n${FROM}${letter(3)}\n`,
      'z.eml': letter(4),
    });
    const { out, err, code } = await explain(root, '--json', '.', 'none.eml');
    expect(code).toBe(1);
    expect(lines(out).map(({ file, index }) => `${file} ${index}`)).toEqual([
      './a.eml 0',
      './d.mbox 0',
      './d.mbox 2',
      './z.eml 0',
    ]);
    expect(err.trim().split('\n')).toEqual([
      './b.eml: cannot be read: empty',
      './c.eml: cannot be read: no mail header',
      './d.mbox: cannot be read: no mail header (message 2)',
      'none.eml: cannot be read: there is no such file or folder',
    ]);
  });

  it('names a message that takes too long, and goes on', async () => {
    const long = poisoned(report('mira@client.example', '<s2@studio.example>', 2), 'stand');
    const root = await folderOf({
      'a.eml': letter(1),
      'b.mbox': `${FROM}${letter(2)}\n${FROM}${long}\n`,
      'c.eml': letter(3),
    });
    const reader = openSlowReader();
    reader.timePasses();
    const said = { out: '', err: '' };
    const output = (to: 'out' | 'err'): Output => ({
      write: async (words) => {
        said[to] += words;
        return true;
      },
    });
    const code = await runExplain(['--json', root], output('out'), output('err'), reader);
    expect(code).toBe(1);
    expect(lines(said.out).map(({ file }) => path.basename(file))).toEqual(['a.eml', 'b.mbox', 'c.eml']);
    expect(said.err).toBe(`${path.join(root, 'b.mbox')}: cannot be read: reading it took too long (message 2)\n`);
  });

  it('names a file that the system will not open', async () => {
    const root = await folderOf({});
    await symlink('a.eml', path.join(root, 'a.eml'));
    const { err, code } = await explain(root, 'a.eml');
    expect([err, code]).toEqual(['a.eml: cannot be read: its links go round in a circle\n', 1]);
  });

  it('tells people what happened, why, whose side it is and what to do', async () => {
    const root = await folderOf({ 'a.eml': report('kurt@client.example', '<s1@studio.example>'), 'b.eml': letter(1) });
    const { out, code } = await explain(root, '.');
    expect(code).toBe(0);
    for (const words of [
      'Not delivered to kurt@client.example',
      'Why:',
      'Whose side:      the address',
      'Next step:',
    ]) {
      expect(out).toContain(words);
    }
    expect(out).toContain('550 5.1.1 No such user here');
    expect(out).toContain('./b.eml\n  Not a delivery report.');
  });

  it('lets no escape sequence of a stranger reach the terminal', async () => {
    const hostile = report('kurt@client.example', '<s1@studio.example>').replaceAll(
      'No such user',
      '\u001b[2J\u202eNo such user',
    );
    const { out } = await explain(await folderOf({ 'a.eml': hostile }), 'a.eml');
    expect(out).toContain('No such user');
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });

  it('ends quietly when nobody reads on', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`${n}.eml`, letter(n)]));
    const root = await folderOf(many);
    const child = spawn(process.execPath, [CLI, '--json', '.'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
    const complaints = text(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    expect([await ended, await complaints]).toEqual([0, '']);
  });

  it('says how it is called', async () => {
    const root = await folderOf({});
    expect(await explain(root)).toMatchObject({ code: 2, out: '' });
    expect((await explain(root, '--what', 'x')).err).toContain('Unknown option --what');
    expect((await explain(root, '--help')).out).toContain('Usage:');
  });
});
