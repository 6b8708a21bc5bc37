// A database that turns out to be damaged while the app runs is replaced, and nobody relies on what the old one knew.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packBatch } from '../../electron/store/fact-pack.ts';
import type { Answer, Request, WorkerEvent } from '../../electron/store/rpc.ts';
import { StoreServer } from '../../electron/store/store-server.ts';
import { ruinOpen } from './damage.ts';
import { ME, NOW, PAGE, sent } from './facts.ts';

let folder: string;
let file: string;
let server: StoreServer;
let events: WorkerEvent[];
let answers: Answer[];

type Unsent<R> = R extends Request ? Omit<R, 'id'> : never;
function ask(request: Unsent<Request>): Answer {
  server.take({ ...request, id: answers.length + 1 } as Request);
  const answer = answers.at(-1);
  if (answer === undefined) throw new Error('nothing was answered');
  return answer;
}
const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error.code);
const run = (name: Extract<Request, { kind: 'run' }>['name'], input: unknown): Answer =>
  ask({ kind: 'run', name, input });
const deliver = (highestUid: number): Answer => {
  const position = {
    path: 'Sent',
    role: 'sent',
    uidValidity: '1',
    highestUid,
    lowestUid: 1,
    highestModseq: null,
  } as const;
  const facts = [sent('anna@there.example')];
  return ask({ kind: 'intake', input: packBatch({ accountId: 1, folder: position, facts }) });
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bounceboard-server-'));
  file = join(folder, 'bounceboard.db');
  events = [];
  answers = [];
  server = new StoreServer(
    { file, now: NOW },
    { answer: (answer) => answers.push(answer), notify: (one) => events.push(one), closed: () => undefined },
  );
  run('accounts.add', { kind: 'imap', name: ME, config: { host: 'h' } });
  deliver(5);
  run('recipients.note', { address: 'anna@there.example', note: 'kept' });
});
afterEach(() => {
  ask({ kind: 'close' });
  rmSync(folder, { recursive: true });
});

describe('damage while the app runs', () => {
  it('is answered, reported, and over', () => {
    ruinOpen(file);
    expect(codeOf(ask({ kind: 'query', name: 'sent.list', input: { ...PAGE, show: 'all', accountId: null } }))).toBe(
      'store-damaged',
    );
    expect(events).toEqual([
      { event: 'recovered', live: true, recovered: expect.objectContaining({ why: 'damaged', decisions: 'kept' }) },
    ]);
    expect(readdirSync(folder)).toContain('bounceboard.damaged-2026-10-14.db');
    expect(run('accounts.list', null)).toMatchObject({ ok: true, value: [{ id: 1, name: ME }] });
    expect(run('user.data', null)).toMatchObject({ value: { recipients: [{ note: 'kept' }] } });
  });

  it('lets nobody mark as read what the new database does not have', () => {
    ruinOpen(file);
    run('folders.list', { accountId: 1 });
    expect(codeOf(deliver(900))).toBe('store-damaged');
    expect(codeOf(run('messages.gone', { accountId: 1, path: 'Sent', uids: [1] }))).toBe('store-damaged');
    run('recovered.resume', null);
    expect(run('folders.list', { accountId: 1 })).toMatchObject({ ok: true, value: [] });
    expect(codeOf(deliver(1))).toBe('ok');
    expect(events.filter((one) => one.event === 'recovered')).toHaveLength(1);
  });

  it('that comes again at once is not answered by another new database', () => {
    ruinOpen(file);
    run('folders.list', { accountId: 1 });
    run('recovered.resume', null);
    deliver(1);
    ruinOpen(file);
    expect(codeOf(run('folders.list', { accountId: 1 }))).toBe('store-damaged');
    expect(readdirSync(folder).filter((name) => /damaged.*\.db$/.test(name))).toHaveLength(1);
  });

  it('does not keep it from being erased, with what is set aside', () => {
    ruinOpen(file);
    expect(codeOf(run('erase', null))).toBe('ok');
    expect(run('accounts.list', null)).toMatchObject({ value: [] });
    expect(readdirSync(folder).filter((name) => /damaged|decisions/.test(name))).toEqual([]);
  });
});
