import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { fromLineDate } from '../../electron/files/from-line.ts';
import { readMbox } from '../../electron/files/mbox.ts';
import type { ReadResult } from '../../electron/files/raw-message.ts';
import { fieldOf } from '../../electron/intake/header-block.ts';
import { SOURCE_CAP } from '../../electron/intake/message.ts';
import { collect, folderOf, letter, tempFolder } from './mail-text.ts';

const FROM = 'From person@client.example Tue Mar  3 10:00:00 2026\n';

async function read(text: string | Uint8Array): Promise<ReadResult[]> {
  const folder = await folderOf({ 'some.mbox': text });
  return collect(readMbox(path.join(folder, 'some.mbox')));
}

function texts(results: readonly ReadResult[]): string[] {
  return results.map((r) =>
    r.kind === 'message' ? Buffer.from(r.message.source).toString() : r.problem.error.message,
  );
}

describe('mbox', () => {
  it('gives every message with its number and the date of its postmark', async () => {
    const results = await read(`${FROM}${letter(1)}\n${FROM}${letter(2)}\n`);
    expect(texts(results)).toEqual([letter(1), letter(2)]);
    expect(results.map((r) => (r.kind === 'message' ? [r.message.index, r.message.arrival] : null))).toEqual([
      [0, Date.UTC(2026, 2, 3, 10)],
      [1, Date.UTC(2026, 2, 3, 10)],
    ]);
  });

  it('reads CRLF like LF', async () => {
    const unix = `${FROM}${letter(1, 'one\n>From here on\n')}\n${FROM}${letter(2)}\n`;
    const dos = await read(unix.replaceAll('\n', '\r\n'));
    expect(texts(dos).map((text) => text.replaceAll('\r\n', '\n'))).toEqual(texts(await read(unix)));
  });

  it('takes one quote mark off quoted From lines (mboxrd), and off mboxo ones', async () => {
    const results = await read(`${FROM}${letter(1, '>From one\n>>From two\n> From three\n>Fromage\n')}\n`);
    expect(texts(results)).toEqual([letter(1, 'From one\n>From two\n> From three\n>Fromage\n')]);
  });

  it('does not cut at a sentence that begins with From', async () => {
    const body = 'Dear all,\n\nFrom now on we meet at 10:30 on Tuesdays.\n\nFrom me\n';
    expect(texts(await read(`${FROM}${letter(1, body)}\n${FROM}${letter(2)}\n`))).toEqual([letter(1, body), letter(2)]);
  });

  it('cuts at a postmark without an empty line before it when a header follows, not inside a quoted text', async () => {
    const cut = letter(1, 'cut short');
    expect(texts(await read(`${FROM}${cut}\n${FROM}${letter(2)}\n`)).length).toBe(2);
    const quoting = letter(1, `They wrote:\n${FROM}and no header followed\n`);
    expect(texts(await read(`${FROM}${quoting}\n${FROM}${letter(2)}`))).toEqual([quoting, letter(2)]);
  });

  it('reads a last message without a final newline', async () => {
    expect(texts(await read(`${FROM}${letter(1)}\n${FROM}${letter(2, 'the end')}`))).toEqual([
      letter(1),
      letter(2, 'the end'),
    ]);
  });

  it('finds postmarks wherever the chunks of the file are cut', async () => {
    // The reader reads 256 KiB at a time: every message begins at another offset in its chunk.
    const one = letter(1, `${'x'.repeat(70)}\n`.repeat(55));
    const text = Array.from({ length: 700 }, (_, n) => `${FROM}${one}${'y'.repeat(n % 97)}\n\n`).join('');
    const results = await read(text);
    expect(results.length).toBe(700);
    expect(texts(results).every((t, n) => t === `${one}${'y'.repeat(n % 97)}\n`)).toBe(true);
  });

  it('reports the broken ones among a hundred and yields the others', async () => {
    const broken = new Set([7, 50, 99]);
    const parts = Array.from({ length: 100 }, (_, n) =>
      broken.has(n) ? `${FROM}\u0000\u0001\u0002 no header at all\n\n` : `${FROM}${letter(n)}\n`,
    );
    const results = await read(parts.join(''));
    const problems = results.flatMap((r) => (r.kind === 'unreadable' ? [r.problem.error] : []));
    expect(results.length).toBe(100);
    expect(problems.map(({ code, data }) => [code, data.detail])).toEqual([
      ['file-unreadable', { id: 'message-of-file', number: 8, why: { id: 'no-mail-header' } }],
      ['file-unreadable', { id: 'message-of-file', number: 51, why: { id: 'no-mail-header' } }],
      ['file-unreadable', { id: 'message-of-file', number: 100, why: { id: 'no-mail-header' } }],
    ]);
    expect(problems[0]?.data.file).toMatch(/some\.mbox$/);
  });

  it('keeps what can be read of a broken header', async () => {
    const [result] = await read(`${FROM}Subject: still here\nthis line is none\n: nor this\nX-Tail: yes\n\nbody\n`);
    expect(result?.kind === 'message' && fieldOf(result.message.fields, 'x-tail')).toBe('yes');
  });

  it('holds no more of a large message than the cap, and knows its size', async () => {
    const big = letter(1, `${'A'.repeat(75)}\n`.repeat(40_000));
    const [first, second] = await read(`${FROM}${big}\n${FROM}${letter(2)}\n`);
    expect(
      first?.kind === 'message' && [first.message.source.length, first.message.truncated, first.message.size],
    ).toEqual([SOURCE_CAP, true, big.length]);
    expect(second?.kind === 'message' && Buffer.from(second.message.source).toString()).toBe(letter(2));
  });

  it('reports another kind of file as no mbox, and a missing file as missing', async () => {
    const [other] = await read('just some notes\n');
    expect(other?.kind === 'unreadable' && other.problem.error.code).toBe('file-unreadable');
    const [missing] = await collect(readMbox(path.join(await tempFolder(), 'none.mbox')));
    expect(missing?.kind === 'unreadable' && missing.problem.error.code).toBe('file-missing');
  });

  it('reads a file of 120 MB without holding it', async () => {
    const folder = await tempFolder();
    const file = path.join(folder, 'large.mbox');
    const block = `${FROM}${letter(1, `${'z'.repeat(75)}\n`.repeat(1300))}\n`.repeat(10);
    await writeFile(file, '');
    for (let n = 0; n < 120; n++) await writeFile(file, block, { flag: 'a' });
    setFlagsFromString('--expose-gc');
    const gc: () => void = runInNewContext('gc');
    gc();
    const before = process.memoryUsage().arrayBuffers;
    let count = 0;
    let most = 0;
    for await (const _ of readMbox(file)) {
      count++;
      if (count % 100 === 0) {
        gc();
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }
    }
    expect(count).toBe(1200);
    expect(most).toBeLessThan(40 * 1024 * 1024);
  });
});

describe('postmark line', () => {
  it.each([
    ['From MAILER-DAEMON Fri Jul  8 12:08:34 2011', Date.UTC(2011, 6, 8, 12, 8, 34)],
    ['From - Tue Jan 02 03:04:05 2024', Date.UTC(2024, 0, 2, 3, 4, 5)],
    ['From 1786412@xxx Tue Jan 02 03:04:05 +0000 2024', Date.UTC(2024, 0, 2, 3, 4, 5)],
    ['From "a b"@example.com Tue, 2 Jan 2024 03:04:05 +0100', Date.UTC(2024, 0, 2, 2, 4, 5)],
    ['From a@example.com Tue Jan  2 03:04 CET 2024', Date.UTC(2024, 0, 2, 3, 4)],
    ['From now on we meet at 10:30', null],
    ['From March 2024 to May', null],
    ['From', null],
  ])('%s', (line, expected) => {
    expect(fromLineDate(line)).toBe(expected);
  });
});
