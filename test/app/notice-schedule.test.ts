import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoticeSchedule, type NoticeSchedule } from '../../electron/app/notice-schedule.ts';
import { NO_NOTICES, type NoticeSettings } from '../../shared/domain/settings.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
let settings: NoticeSettings;
let wakes: number[];
/** Whether the store has new bounces when the page is woken. */
let news: boolean;
let noticeSchedule: NoticeSchedule;
const at = (hour: number, minute = 0): void => {
  vi.setSystemTime(new Date(2026, 9, 14, hour, minute));
};

beforeEach(() => {
  vi.useFakeTimers();
  at(12);
  settings = { ...NO_NOTICES, on: true };
  wakes = [];
  news = true;
  noticeSchedule = createNoticeSchedule({
    settings: () => settings,
    wakePage() {
      wakes.push(Date.now());
      if (news) noticeSchedule.notified();
    },
  });
});
afterEach(() => {
  noticeSchedule.close();
  vi.useRealTimers();
});

describe('the schedule of notifications', () => {
  it('wakes the page once for a burst, when it is over', () => {
    const start = Date.now();
    for (let i = 0; i < 20; i++) {
      noticeSchedule.newMail();
      vi.advanceTimersByTime(SECOND);
    }
    expect(wakes).toEqual([]);
    vi.advanceTimersByTime(10 * SECOND);
    expect(wakes).toEqual([start + 24 * SECOND]);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(wakes).toHaveLength(1);
  });

  it('does not wait for ever for an end, and not again too soon', () => {
    const start = Date.now();
    for (let i = 0; i < 300; i++) {
      noticeSchedule.newMail();
      vi.advanceTimersByTime(SECOND);
    }
    expect(wakes.map((time) => (time - start) / SECOND)).toEqual([30, 150, 270]);
  });

  it('is silent while it is off, and does not make up for it', () => {
    settings = NO_NOTICES;
    expect(noticeSchedule.allowed()).toBe(false);
    noticeSchedule.newMail();
    vi.advanceTimersByTime(MINUTE);
    expect(wakes).toEqual([]);
  });

  it('never wakes the page for mail that came in while notifications were off, and starts without a gap when they are on', () => {
    settings = NO_NOTICES;
    noticeSchedule.newMail();
    vi.advanceTimersByTime(MINUTE);
    settings = { ...NO_NOTICES, on: true };
    noticeSchedule.changed();
    vi.advanceTimersByTime(MINUTE);
    expect(wakes).toEqual([]);
    const start = Date.now();
    noticeSchedule.newMail();
    vi.advanceTimersByTime(MINUTE);
    expect(wakes.map((time) => (time - start) / SECOND)).toEqual([5]);
  });

  it('drops what waits when it is turned off', () => {
    noticeSchedule.newMail();
    settings = NO_NOTICES;
    noticeSchedule.changed();
    settings = { ...NO_NOTICES, on: true };
    noticeSchedule.changed();
    vi.advanceTimersByTime(MINUTE);
    expect(wakes).toEqual([]);
  });

  it('starts no gap where the page found no new bounces', () => {
    const start = Date.now();
    news = false;
    noticeSchedule.newMail();
    vi.advanceTimersByTime(10 * SECOND);
    news = true;
    noticeSchedule.newMail();
    vi.advanceTimersByTime(10 * SECOND);
    expect(wakes.map((time) => (time - start) / SECOND)).toEqual([5, 15]);
    noticeSchedule.newMail();
    vi.advanceTimersByTime(MINUTE);
    expect(wakes).toHaveLength(2);
    vi.advanceTimersByTime(MINUTE);
    expect(wakes.map((time) => (time - start) / SECOND)).toEqual([5, 15, 135]);
  });

  it('starts the gap when the user is notified, also later than the wake-up, and whoever asked', () => {
    const start = Date.now();
    news = false;
    noticeSchedule.newMail();
    vi.advanceTimersByTime(5 * SECOND);
    noticeSchedule.newMail();
    vi.advanceTimersByTime(4 * SECOND);
    noticeSchedule.notified();
    vi.advanceTimersByTime(2 * MINUTE - 1);
    expect(wakes).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(wakes.map((time) => (time - start) / SECOND)).toEqual([5, 129]);
  });

  it('is silent no longer than its gap where the clock was set back', () => {
    noticeSchedule.notified();
    at(9);
    noticeSchedule.newMail();
    const start = Date.now();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(wakes.map((time) => (time - start) / MINUTE)).toEqual([2]);
  });

  it('waits through quiet hours over midnight, then wakes the page once', () => {
    settings = { on: true, quiet: true, quietFrom: '22:00', quietTo: '07:00' };
    at(21, 59);
    expect(noticeSchedule.allowed()).toBe(true);
    at(23);
    expect(noticeSchedule.allowed()).toBe(false);
    for (let i = 0; i < 5; i++) {
      noticeSchedule.newMail();
      vi.advanceTimersByTime(60 * MINUTE);
    }
    expect(wakes).toEqual([]);
    vi.advanceTimersByTime(4 * 60 * MINUTE);
    expect(wakes.map((time) => new Date(time).getHours())).toEqual([7]);
    expect(noticeSchedule.allowed()).toBe(true);
  });

  it('follows the settings while something waits', () => {
    settings = { on: true, quiet: true, quietFrom: '11:00', quietTo: '18:00' };
    noticeSchedule.newMail();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(wakes).toEqual([]);
    settings = { ...settings, quiet: false };
    noticeSchedule.changed();
    vi.advanceTimersByTime(SECOND);
    expect(wakes).toHaveLength(1);
  });

  it('wakes the page late rather than never where the machine slept', () => {
    noticeSchedule.newMail();
    at(18);
    vi.advanceTimersByTime(10 * SECOND);
    expect(wakes).toHaveLength(1);
  });

  it('is silent once it is closed', () => {
    noticeSchedule.newMail();
    noticeSchedule.close();
    vi.advanceTimersByTime(MINUTE);
    expect(wakes).toEqual([]);
  });
});
