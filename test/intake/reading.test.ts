import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { readMessageHeader } from '../../electron/intake/header-block.ts';
import { toFacts } from '../../electron/intake/intake.ts';
import type { IncomingMessage } from '../../electron/intake/message.ts';
import { headFromFields } from '../../electron/intake/message-head.ts';
import { type MailReader, ReadingEnded, unreadReport } from '../../electron/intake/reading/mail-reader.ts';
import { openReader } from '../../electron/intake/reading/open-reader.ts';
import { readSource } from '../../electron/intake/reading/read-source.ts';
import { TIME_LIMIT } from '../../electron/intake/reading/time-limit.ts';
import { rereadReport } from '../../electron/intake/reread.ts';
import { letter, report } from '../files/mail-text.ts';
import { BEGUN, openSlowReader, poisoned, SLOW_WORKER, slowFlags } from '../support/slow-reader.ts';
import { until } from '../support/waits.ts';

const REPORT = report('kurt@client.example', '<s1@studio.example>');
const bytes = (message: string): Uint8Array => new TextEncoder().encode(message);
const asked = (message: string) => ({ source: bytes(message), at: 0 });
const LOST = { report: unreadReport('too-long'), headers: [] };

const opened: MailReader[] = [];
const opening = <T extends MailReader>(reader: T): T => {
  opened.push(reader);
  return reader;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((reader) => reader.close()));
});

function incoming(message: string, uid: number): IncomingMessage {
  const source = bytes(message);
  const head = headFromFields(readMessageHeader(source), { uid, size: source.length, at: 0 });
  return { head, source, sourceTruncated: false };
}

describe('reading in a thread', () => {
  it('returns the same report as reading in this thread, and does not change the source', async () => {
    const reader = opening(openReader());
    // A view into larger memory, as sources from a connection are.
    const whole = bytes(`before${REPORT}after`);
    const source = whole.subarray(6, whole.length - 5);
    const verp = { at: 5, secrets: [{ prefix: 'news', secret: 'x' }] };
    expect(await reader.read({ source, ...verp })).toEqual(await readSource({ source, ...verp }));
    expect(Buffer.from(source).toString()).toBe(REPORT);
    const pasted = { source: bytes('Content-Type: text/plain\n\nmira@buyer.example: no such user'), at: null };
    expect((await reader.read({ ...pasted, assumeReport: true })).report.bounces).toHaveLength(1);
    expect((await reader.read(pasted)).report.bounces).toHaveLength(0);
  });

  it('ends the reading of a message that takes too long, and reads the messages after it', async () => {
    const reader = opening(openSlowReader());
    const all = [letter(1), poisoned(REPORT, 'stand'), REPORT, letter(2), poisoned(REPORT, 'stand'), REPORT];
    const reading = all.map((message) => reader.read(asked(message)));
    await reader.stuck();
    reader.timePasses();
    const read = await Promise.all(reading);
    expect(read.map(({ report: { kind, unread } }) => unread ?? kind)).toEqual([
      'other',
      'too-long',
      'failed',
      'other',
      'too-long',
      'failed',
    ]);
    expect(read[1]).toEqual(LOST);
  });

  it('does not block this thread, and waits while the worker uses no processor time', async () => {
    const reader = opening(openSlowReader());
    let done = false;
    const reading = reader.read(asked(poisoned(REPORT, 'stand'))).finally(() => {
      done = true;
    });
    await reader.stuck();
    // Many checks, between which the thread has used no time.
    for (let turn = 0; turn < 20; turn++) await new Promise((wake) => setTimeout(wake, 5));
    expect(done).toBe(false);
    reader.timePasses();
    expect(await reading).toEqual(LOST);
  });

  it('counts the thread’s own processor time', async () => {
    const reader = opening(
      openReader({
        limit: { ...TIME_LIMIT, limitMs: 100, checkEveryMs: 20 },
        worker: { file: SLOW_WORKER, data: { flags: slowFlags() } },
      }),
    );
    expect(await reader.read(asked(poisoned(REPORT, 'spin')))).toEqual(LOST);
  });

  it('goes on after a message that ended its thread', async () => {
    const reader = opening(openSlowReader());
    const reading = [poisoned(REPORT, 'throw'), REPORT, REPORT].map((message) => reader.read(asked(message)));
    const read = await Promise.all(reading);
    expect(read.map(({ report: { kind, unread } }) => unread ?? kind)).toEqual(['broke-off', 'failed', 'failed']);
  });

  it('says why one message cannot be read', async () => {
    const reader = opening(openSlowReader());
    await expect(reader.read(asked(poisoned(REPORT, 'reject')))).rejects.toThrow('it cannot be read');
    expect((await reader.read(asked(REPORT))).report.kind).toBe('failed');
  });

  it('rejects pending reads when it is closed', async () => {
    const reader = opening(openSlowReader());
    const reading = [poisoned(REPORT, 'stand'), REPORT, REPORT].map((message) => reader.read(asked(message)));
    const outcomes = Promise.allSettled(reading);
    await reader.stuck();
    await reader.close();
    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(ReadingEnded) });
    await expect(reader.read(asked(REPORT))).rejects.toThrow(ReadingEnded);
  });

  it('rejects every read if no thread can be started', async () => {
    const reader = opening(openReader({ worker: { file: new URL('no-such-worker.ts', import.meta.url) } }));
    await expect(reader.read(asked(REPORT))).rejects.toThrow(ReadingEnded);
    await expect(Promise.all([reader.read(asked(REPORT)), reader.read(asked(REPORT))])).rejects.toThrow(ReadingEnded);
  });

  it('ends an idle thread, and starts another', async () => {
    const flags = slowFlags();
    const reader = opening(openReader({ idleMs: 1, worker: { file: SLOW_WORKER, data: { flags } } }));
    // After the first pause that is long enough, a second thread reads the message.
    for (let pause = 1; Atomics.load(flags, BEGUN) < 2; pause += 5) {
      expect((await reader.read(asked(REPORT))).report.kind).toBe('failed');
      await new Promise((wake) => setTimeout(wake, pause));
    }
  });

  it('starts a thread ahead for an account that is watched, and keeps it however long it is idle', async () => {
    const flags = slowFlags();
    const reader = opening(openReader({ idleMs: 1, worker: { file: SLOW_WORKER, data: { flags } } }));
    reader.keepReady();
    await until(
      () => Atomics.load(flags, BEGUN),
      (threads) => threads === 1,
    );
    for (let pause = 1; pause < 40; pause += 10) {
      expect((await reader.read(asked(REPORT))).report.kind).toBe('failed');
      await new Promise((wake) => setTimeout(wake, pause));
    }
    expect(Atomics.load(flags, BEGUN)).toBe(1);
  });

  it('does not keep the process running when nothing is left to read', async () => {
    const file = new URL('../../electron/intake/reading/open-reader.ts', import.meta.url).href;
    const code = `import(${JSON.stringify(file)}).then(async ({ openReader }) => {
      const { report } = await openReader().read({ source: new TextEncoder().encode(${JSON.stringify(REPORT)}), at: 0 });
      console.log(report.kind);
    })`;
    const child = spawn(process.execPath, ['-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    expect(await text(child.stdout)).toBe('failed\n');
  });
});

describe('a message that could not be read', () => {
  const context = { role: 'inbox', identities: new Set<string>() } as const;

  it('becomes a stored report with its source and the addresses to which it was delivered', async () => {
    const reader = opening(openSlowReader());
    reader.timePasses();
    const message = poisoned(REPORT, 'stand').replace('To: ekiri@', 'Delivered-To: old@studio.example\nTo: ekiri@');
    const { facts, problems } = await toFacts([incoming(REPORT, 1), incoming(message, 2), incoming(letter(3), 3)], {
      ...context,
      reader,
    });
    expect(problems).toEqual([]);
    expect(facts.map(({ uid, kind }) => [uid, kind])).toEqual([
      [1, 'report'],
      [2, 'report'],
      [3, 'life'],
    ]);
    expect(facts[1]).toMatchObject({
      report: unreadReport('too-long'),
      source: bytes(message),
      subject: 'Undelivered Mail Returned to Sender',
      deliveredTo: ['ekiri@studio.example', 'old@studio.example'],
    });
  });

  it('gives neither a fact nor a problem if the reader is closed, so that a later pass reads it', async () => {
    const reader = opening(openSlowReader());
    const reading = toFacts([incoming(letter(1), 1), incoming(poisoned(REPORT, 'stand'), 2)], { ...context, reader });
    const ended = expect(reading).rejects.toThrow(ReadingEnded);
    await reader.stuck();
    await reader.close();
    await ended;
  });

  it('keeps its stored fact if it cannot be read again', async () => {
    const reader = opening(openSlowReader());
    reader.timePasses();
    const kept = { id: 1, date: 0, source: bytes(poisoned(REPORT, 'stand')), truncated: false };
    expect(await rereadReport(kept, reader, () => [])).toBeUndefined();
    reader.cure();
    expect(await rereadReport(kept, reader, () => [])).toMatchObject({ report: { kind: 'failed' } });
  });
});
