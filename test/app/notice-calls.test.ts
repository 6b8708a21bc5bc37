// What happens to the schedule of notifications when the page takes new bounces.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEventHub } from '../../electron/app/app-events.ts';
import { noticeHandlers } from '../../electron/app/handlers/notices.ts';
import { createNoticeSchedule, type NoticeSchedule } from '../../electron/app/notice-schedule.ts';
import { pageNotifier } from '../../electron/app/notifier.ts';
import { NO_NOTICES, type NoticeSettings } from '../../shared/domain/settings.ts';
import { bounceOf, NOW, openTestStore, reportOn, sent } from '../store/facts.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const QUIET = { on: true, quiet: true, quietFrom: '11:00', quietTo: '18:00' };
let settings: NoticeSettings;
/** How many bounces the page found each time it was woken. */
let counts: number[];
let noticeSchedule: NoticeSchedule;
let take: () => Promise<{ readonly count: number }>;
let failure: (address: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 9, 14, 12));
  settings = { ...NO_NOTICES, on: true };
  counts = [];
  const { engine, accountId, apply } = openTestStore();
  engine.run('accounts.update', { id: accountId, lastSync: NOW });
  failure = (address) => {
    const message = sent(address, { date: NOW });
    apply(message, reportOn(message, [bounceOf(address)], { date: NOW + MINUTE }));
    noticeSchedule.newMail();
  };
  noticeSchedule = createNoticeSchedule({
    settings: () => settings,
    wakePage: () => void take().then(({ count }) => counts.push(count)),
  });
  const handlers = noticeHandlers({
    store: { run: async (name, input) => engine.run(name, input) },
    events: createEventHub(),
    notifier: pageNotifier,
    noticeSchedule,
  });
  take = async () => handlers['notices.take']({});
});
afterEach(() => {
  noticeSchedule.close();
  vi.useRealTimers();
});

it('keeps a bounce waiting for no longer than a burst where the mail before it was none', async () => {
  noticeSchedule.newMail();
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  failure('a@there.example');
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  expect(counts).toEqual([0, 1]);
});

it('waits for the gap after a notification, also where the page asked by itself', async () => {
  failure('a@there.example');
  expect((await take()).count).toBe(1);
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  failure('b@there.example');
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(counts).toEqual([]);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(counts).toEqual([1]);
});

it('wakes the page after the quiet hours in which it asked, though no more mail came in', async () => {
  settings = QUIET;
  failure('a@there.example');
  noticeSchedule.close();
  expect((await take()).count).toBe(0);
  await vi.advanceTimersByTimeAsync(7 * 60 * MINUTE);
  expect(counts).toEqual([1]);
});

it('never announces what came in while notifications were off', async () => {
  settings = NO_NOTICES;
  failure('a@there.example');
  expect((await take()).count).toBe(0);
  await vi.advanceTimersByTimeAsync(MINUTE);
  settings = { ...NO_NOTICES, on: true };
  noticeSchedule.changed();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(counts).toEqual([]);
});
