import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { openStoreHere } from '../support/store-here.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { type Fault, startFaultProxy } from './fault-proxy.ts';
import { startEngine, watching } from './harness.ts';
import { letter, ME, report, sentMessage } from './mail.ts';
import { storeRows } from './store-rows.ts';

const HOUR = 3_600_000;
const CUTS = 200;
const COMMANDS = 16;
/** The connection is closed after this long without an answer: longer than Dovecot needs on a busy machine. */
const LONGER_THAN_AN_ANSWER_MS = 3000;

describeWith(['dovecot', 'openssl'], 'bad networks and bad servers', () => {
  let server: Dovecot;
  let folder: string;
  let wanted: readonly string[];
  let bytes: number;
  beforeAll(async () => {
    server = await startDovecot();
    folder = await mkdtemp(join(tmpdir(), 'bb-faults-'));
    await server.addUser('anna', 'secret-1');
    const now = Date.now();
    for (let n = 1; n <= 120; n++) {
      const at = now - (130 - n) * HOUR;
      await server.deliver('anna', 'Sent', sentMessage({ n, at }), { at, flags: 'S' });
      if (n % 2 === 0) await server.deliver('anna', 'INBOX', letter({ n, at }), { at });
      if (n % 10 === 0) await server.deliver('anna', 'INBOX', report({ n, at: at + 60_000 }, n * 40), { at });
    }
    const undisturbed = await sync(() => ({}));
    wanted = undisturbed.rows;
    bytes = undisturbed.bytes;
    expect(wanted.filter((row) => row.startsWith('sent '))).toHaveLength(120);
    expect(wanted.filter((row) => row.startsWith('bounce '))).toHaveLength(12);
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  let runs = 0;
  /** One first sync into a new store, through a proxy that disturbs connection number `index` as `fault` says. */
  async function sync(fault: (index: number) => Fault) {
    const proxy = await startFaultProxy(server.port, fault);
    const file = join(folder, `${runs++}.db`);
    const store = openStoreHere({ file });
    await store.run('accounts.add', { kind: 'imap', name: ME, config: {} });
    let passes = 0;
    const onSynced = (): void => void passes++;
    const engine = startEngine({
      store,
      config: { port: proxy.port },
      onSynced,
      retryMs: () => 5,
      refusedMs: () => 5,
      stallMs: LONGER_THAN_AN_ANSWER_MS,
    });
    try {
      // After one NO of the server a problem or a withheld message remains; the next pass, as with "try again", reads what was missed.
      const first = await engine.until((now) => watching(now) || now.status === 'error');
      const before = passes;
      await store.run('withheld.again', { accountId: 1 });
      engine.runner.start();
      const isDone = watching(first) && first.problems.length === 0 && (first.withheld ?? 0) === 0;
      const view = await engine.until(
        (now) => (watching(now) && (isDone || passes > before)) || now.status === 'error',
      );
      return {
        view,
        views: engine.views,
        rows: storeRows(file),
        bytes: proxy.bytesFromServer(),
        connections: proxy.connections(),
      };
    } finally {
      await engine.runner.close();
      await proxy.close();
      await store.close();
    }
  }
  const first = (fault: Fault) => (index: number) => (index === 0 ? fault : {});

  it(`cut after any number of bytes: ${CUTS} cut points over one first sync`, { timeout: 600_000 }, async () => {
    for (let cut = 0; cut < CUTS; cut++) {
      const { rows, connections } = await sync(first({ cutAfter: Math.floor((bytes * cut) / CUTS) }));
      expect(rows, `cut ${cut}`).toEqual(wanted);
      expect(connections, `cut ${cut}`).toBeGreaterThan(1);
    }
  });

  it('cut again and again, each time a little later', async () => {
    const { rows, connections } = await sync((index) => (index < 12 ? { cutAfter: 1500 + index * 4000 } : {}));
    expect(rows).toEqual(wanted);
    expect(connections).toBeGreaterThan(3);
  });

  it('a server that falls silent', async () => {
    for (const part of [0.2, 0.5, 0.9]) {
      const { rows, connections } = await sync(first({ stallAfter: Math.floor(bytes * part) }));
      expect(rows, `silent at ${part}`).toEqual(wanted);
      expect(connections).toBe(2);
    }
  });

  it('UIDVALIDITY that changes in the middle of a sync, and back', async () => {
    for (const [from, until] of [
      [10, 60],
      [20, 140],
      [30, 200],
    ] as const) {
      const response = (whole: Buffer, index: number): Buffer | null => {
        if (index < from) return whole;
        if (index >= until) return null;
        return Buffer.from(whole.toString('latin1').replace(/UIDVALIDITY \d+/g, 'UIDVALIDITY 99'), 'latin1');
      };
      expect((await sync(first({ response }))).rows, `from ${from} until ${until}`).toEqual(wanted);
    }
  });

  it('one byte at a time', async () => {
    expect((await sync(() => ({ oneByte: true }))).rows).toEqual(wanted);
  });

  it('BYE in the middle of a fetch', async () => {
    const bye = Buffer.from('* BYE Server shutting down.\r\n');
    for (const at of [3, 40, 90, 150]) {
      const { rows } = await sync(
        first({ response: (response, index) => (index < at ? response : index === at ? bye : null) }),
      );
      expect(rows, `BYE at ${at}`).toEqual(wanted);
    }
  });

  it.each(['NO', 'BAD'])('%s to any command', async (refusal) => {
    for (let at = 0; at < COMMANDS; at++) {
      const command = (line: string, index: number): string | null =>
        index === at && /^\w+ /.test(line) ? `${line.split(' ')[0]} ${refusal} not now\r\n` : null;
      const { rows, view } = await sync(first({ command }));
      // If the server refuses the login, the password is wrong, and the engine must not try again by itself.
      if (view.error?.code === 'wrong-password') continue;
      expect(rows, `${refusal} to command ${at}`).toEqual(wanted);
    }
  });

  it('garbage lines between the answers', async () => {
    for (const garbage of [
      '* 9999 NONSENSE (((\r\n',
      '* XYZZY \u0000\u0001\r\n',
      'no tag at all\r\n',
      '* 1 FETCH (UID 0)\r\n',
    ]) {
      const response = (whole: Buffer, index: number): Buffer =>
        index % 25 === 24 ? Buffer.concat([Buffer.from(garbage, 'latin1'), whole]) : whole;
      expect((await sync(first({ response }))).rows, garbage).toEqual(wanted);
    }
  });

  it('a literal longer than announced', async () => {
    const shorten = (whole: Buffer, index: number): Buffer => {
      const text = whole.toString('latin1');
      if (index !== 60) return whole;
      return Buffer.from(
        text.replace(/\{(\d+)\}\r\n/, (_, size: string) => `{${Number(size) - 20}}\r\n`),
        'latin1',
      );
    };
    expect((await sync(first({ response: shorten }))).rows).toEqual(wanted);
  });
});
