// Settings and answers that overlap: the screens show what was set last, and fetch the state when all settings have arrived.
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { APP_STATE, AppStateCache } from '../../renderer/state/app-state.ts';
import type { AppState } from '../../shared/domain/views.ts';

type Shown = Pick<AppState['settings'], 'theme'>;
const stateOf = (theme: Shown['theme']) => ({ settings: { theme }, accounts: [] }) as unknown as AppState;

let queries: QueryClient;
let cache: AppStateCache;
/** Calls that are not answered yet, oldest first. */
let asked: ((theme: Shown['theme']) => void)[];
let stop: () => void;

beforeEach(() => {
  queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } });
  cache = new AppStateCache(queries);
  asked = [];
  const queryFn = () => new Promise<AppState>((answer) => asked.push((theme) => answer(stateOf(theme))));
  stop = new QueryObserver(queries, { queryKey: APP_STATE, queryFn }).subscribe(() => undefined);
});
afterEach(() => {
  stop();
  queries.clear();
});

const flushPromises = () => new Promise((resolve) => setImmediate(resolve));
const shown = () => cache.peek()?.settings.theme;
async function answer(theme: Shown['theme']): Promise<void> {
  asked.shift()?.(theme);
  await flushPromises();
}
/** A setting that arrives when the test calls `arrive`. */
function send(): { readonly arrive: () => Promise<void>; readonly fail: () => Promise<void> } {
  let [resolve, reject]: [() => void, (error: Error) => void] = [() => undefined, () => undefined];
  const work = new Promise<void>((ok, no) => {
    [resolve, reject] = [ok, no];
  });
  const sent = cache.setting(() => work);
  const end = async (): Promise<void> => {
    await sent.catch(() => undefined);
    await flushPromises();
  };
  return {
    arrive: () => {
      resolve();
      return end();
    },
    fail: () => {
      reject(new Error('refused'));
      return end();
    },
  };
}
const show = (theme: Shown['theme']): void =>
  cache.ahead((state) => ({ ...state, settings: { ...state.settings, theme } }));

it('nothing is known before the first answer, and nothing to be changed', async () => {
  show('dark');
  expect(shown()).toBeUndefined();
  await answer('light');
  expect(shown()).toBe('light');
});

it('what is out of date is asked for, and waited for', async () => {
  await answer('light');
  let known = false;
  void cache.outdated().then(() => {
    known = true;
  });
  await flushPromises();
  expect([asked.length, cache.isAsked(), known]).toEqual([1, true, false]);
  await answer('dark');
  expect([shown(), cache.isAsked(), known]).toEqual(['dark', false, true]);
});

it('an answer that was under way when a setting was sent does not set it back', async () => {
  await answer('light');
  void cache.outdated();
  await flushPromises();
  show('dark');
  await flushPromises();
  const setting = send();
  expect(shown()).toBe('dark');
  await answer('light');
  expect(shown()).toBe('dark');
  await setting.arrive();
  expect(asked.length).toBe(1);
  await answer('dark');
  expect(shown()).toBe('dark');
});

it('nobody asks while a setting is on its way; when the last has arrived, once', async () => {
  await answer('light');
  const [first, second] = [send(), send()];
  await cache.outdated();
  await first.arrive();
  await cache.outdated();
  expect(asked.length).toBe(0);
  await second.arrive();
  expect(asked.length).toBe(1);
});

it('one that is refused is over, too, and says so to who sent it', async () => {
  await answer('light');
  await expect(cache.setting(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  await flushPromises();
  expect(asked.length).toBe(1);
  await answer('light');
  await send().fail();
  expect(asked.length).toBe(1);
});
