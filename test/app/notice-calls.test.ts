// The page asks what there is to tell: what that does to the bell.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEventHub } from '../../electron/app/app-events.ts';
import { noticeHandlers } from '../../electron/app/handlers/notices.ts';
import { createNoticeBell, type NoticeBell } from '../../electron/app/notice-bell.ts';
import { pageNotifier } from '../../electron/app/notifier.ts';
import { NO_NOTICES, type NoticeSettings } from '../../shared/domain/settings.ts';
import { bounceOf, NOW, openTestStore, reportOn, sent } from '../store/facts.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const QUIET = { on: true, quiet: true, quietFrom: '11:00', quietTo: '18:00' };
let settings: NoticeSettings;
/** How many bounces the page found at each ring. */
let told: number[];
let bell: NoticeBell;
let take: () => Promise<{ readonly count: number }>;
let failure: (address: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 9, 14, 12));
  settings = { ...NO_NOTICES, on: true };
  told = [];
  const { engine, accountId, apply } = openTestStore();
  engine.run('accounts.update', { id: accountId, lastSync: NOW });
  failure = (address) => {
    const message = sent(address, { date: NOW });
    apply(message, reportOn(message, [bounceOf(address)], { date: NOW + MINUTE }));
    bell.heard();
  };
  bell = createNoticeBell({ settings: () => settings, ring: () => void take().then(({ count }) => told.push(count)) });
  const handlers = noticeHandlers({
    store: { run: async (name, input) => engine.run(name, input) },
    events: createEventHub(),
    notifier: pageNotifier,
    bell,
  });
  take = async () => handlers['notices.take']({});
});
afterEach(() => {
  bell.close();
  vi.useRealTimers();
});

it('keeps a bounce waiting for no longer than a burst where the mail before it was none', async () => {
  bell.heard();
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  failure('a@there.example');
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  expect(told).toEqual([0, 1]);
});

it('keeps silent for a while after a bounce was told, also to a page that asked by itself', async () => {
  failure('a@there.example');
  expect((await take()).count).toBe(1);
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  failure('b@there.example');
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(told).toEqual([1]);
});

it('is told after the quiet hours what a page asked for in them, though nothing more came in', async () => {
  settings = QUIET;
  failure('a@there.example');
  bell.close();
  expect((await take()).count).toBe(0);
  await vi.advanceTimersByTimeAsync(7 * 60 * MINUTE);
  expect(told).toEqual([1]);
});

it('is never told what came in while notifications were off', async () => {
  settings = NO_NOTICES;
  failure('a@there.example');
  expect((await take()).count).toBe(0);
  await vi.advanceTimersByTimeAsync(MINUTE);
  settings = { ...NO_NOTICES, on: true };
  bell.changed();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(told).toEqual([]);
});
