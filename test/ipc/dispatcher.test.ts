import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/domain/errors.ts';
import { createClient } from '../../shared/ipc/client.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { createDispatcher, type Handlers } from '../../shared/ipc/dispatcher.ts';
import type { Transport } from '../../shared/ipc/transport.ts';

/** Handlers of which only the named ones may be called. */
function handlersWith(some: Partial<Handlers>): Handlers {
  const names = Object.keys(contract);
  const refuse = async (): Promise<never> => {
    throw new Error('not meant to be called');
  };
  return { ...Object.fromEntries(names.map((name) => [name, refuse])), ...some } as Handlers;
}

const silent = (): void => {
  throw new Error('nothing unexpected was meant to happen');
};

describe('the dispatcher', () => {
  it('fills in defaults and hands the parsed input on', async () => {
    const seen: unknown[] = [];
    const handlers = handlersWith({
      'sent.list': async (input) => {
        seen.push(input);
        return { rows: [], next: null, total: 0 };
      },
    });
    const reply = await createDispatcher(handlers, silent)('sent.list', { search: 'x' });
    expect(reply).toEqual({ ok: true, value: { rows: [], next: null, total: 0 } });
    expect(seen).toEqual([{ show: 'all', search: 'x', accountId: null, at: { kind: 'top', from: null }, limit: 100 }]);
  });

  it.each([
    ['nonsense', {}],
    ['constructor', {}],
    ['__proto__', {}],
    ['toString', {}],
    ['', {}],
  ])('knows no call %j', async (name, input) => {
    const reply = await createDispatcher(handlersWith({}), silent)(name, input);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it.each([
    ['an unknown key', 'sent.get', { id: 1, also: 2 }],
    ['a wrong type', 'sent.get', { id: '1' }],
    ['a missing key', 'sent.get', {}],
    ['no object', 'sent.get', 'x'],
    ['a value out of range', 'sent.list', { limit: 501 }],
    ['a page of no kind that there is', 'sent.list', { at: { kind: 'bottom' } }],
    ['a page before no row', 'reports.list', { tab: 'failures', at: { kind: 'before', from: null } }],
    ['a page at a place and after a row', 'recipients.list', { at: { kind: 'place', rank: 1, row: '[0,1]' } }],
    ['a place before the first row', 'sent.list', { at: { kind: 'place', rank: -1 } }],
    ['an address that is not https', 'app.openLink', { url: 'file:///etc/passwd' }],
  ])('refuses %s', async (_what, name, input) => {
    const reply = await createDispatcher(handlersWith({}), silent)(name, input);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it('never repeats what was typed in its refusal', async () => {
    const account = {
      email: 'a@example.com',
      host: 'h',
      port: 0,
      security: 'tls',
      user: 'u',
      password: 'hunter2-secret',
    };
    const reply = await createDispatcher(handlersWith({}), silent)('accounts.test', account);
    expect(reply.ok).toBe(false);
    expect(JSON.stringify(reply)).not.toContain('hunter2-secret');
    const asList = await createDispatcher(handlersWith({}), silent)('accounts.test', {
      ...account,
      password: ['hunter2-secret'],
    });
    expect(JSON.stringify(asList)).not.toContain('hunter2-secret');
  });

  it('lets an AppError through with its code and data', async () => {
    const handlers = handlersWith({
      'sync.start': async () => {
        throw new AppError('refused', { account: 'a@example.com', host: 'imap.example.com', port: 993 });
      },
    });
    expect(await createDispatcher(handlers, silent)('sync.start', {})).toEqual({
      ok: false,
      error: { code: 'refused', data: { account: 'a@example.com', host: 'imap.example.com', port: 993 } },
    });
  });

  it('hides an unexpected error from the caller and reports it to its owner', async () => {
    const reported: unknown[] = [];
    const handlers = handlersWith({
      'reports.seen': async () => {
        throw new TypeError('x is undefined at /home/somebody');
      },
    });
    const dispatch = createDispatcher(handlers, (name, error) => reported.push(name, error));
    const reply = await dispatch('reports.seen', {});
    expect(reply).toEqual({
      ok: false,
      error: { code: 'internal', data: { detail: { id: 'quoted', text: 'reports.seen' } } },
    });
    expect(reported).toEqual(['reports.seen', expect.any(TypeError)]);
  });
});

describe('the client', () => {
  const transport = (call: Transport['call']): Transport => ({
    call,
    on: () => () => undefined,
    pathOf: async () => [],
  });

  it('gives the value of an answer', async () => {
    const client = createClient(transport(async (name) => ({ ok: true, value: name })));
    expect(await client.call('reports.seen', {})).toBe('reports.seen');
  });

  it('throws the error that was answered', async () => {
    const error = { code: 'not-found', data: { detail: { id: 'gone', what: 'sent', name: '7' } } } as const;
    const client = createClient(transport(async () => ({ ok: false, error })));
    await expect(client.call('sent.get', { id: 7 })).rejects.toMatchObject({ name: 'AppError', ...error });
  });

  it('says connection-lost where the app cannot be reached', async () => {
    const client = createClient(
      transport(async () => {
        throw new TypeError('fetch failed');
      }),
    );
    await expect(client.call('reports.seen', {})).rejects.toMatchObject({ code: 'connection-lost' });
  });
});
