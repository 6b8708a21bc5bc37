import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoticeBell, type NoticeBell } from '../../electron/app/notice-bell.ts';
import { NO_NOTICES, type NoticeSettings } from '../../shared/domain/settings.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
let settings: NoticeSettings;
let rings: number[];
/** Whether the store has something to tell when the bell rings. */
let news: boolean;
let bell: NoticeBell;
const at = (hour: number, minute = 0): void => {
  vi.setSystemTime(new Date(2026, 9, 14, hour, minute));
};

beforeEach(() => {
  vi.useFakeTimers();
  at(12);
  settings = { ...NO_NOTICES, on: true };
  rings = [];
  news = true;
  bell = createNoticeBell({
    settings: () => settings,
    ring() {
      rings.push(Date.now());
      if (news) bell.told();
    },
  });
});
afterEach(() => {
  bell.close();
  vi.useRealTimers();
});

describe('the bell', () => {
  it('rings once for a burst, when it is over', () => {
    const start = Date.now();
    for (let i = 0; i < 20; i++) {
      bell.heard();
      vi.advanceTimersByTime(SECOND);
    }
    expect(rings).toEqual([]);
    vi.advanceTimersByTime(10 * SECOND);
    expect(rings).toEqual([start + 24 * SECOND]);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(rings).toHaveLength(1);
  });

  it('does not wait for ever for an end, and not again too soon', () => {
    const start = Date.now();
    for (let i = 0; i < 300; i++) {
      bell.heard();
      vi.advanceTimersByTime(SECOND);
    }
    expect(rings.map((time) => (time - start) / SECOND)).toEqual([30, 150, 270]);
  });

  it('is silent while it is off, and does not make up for it', () => {
    settings = NO_NOTICES;
    expect(bell.allowed()).toBe(false);
    bell.heard();
    vi.advanceTimersByTime(MINUTE);
    expect(rings).toEqual([]);
  });

  it('never rings for what was heard while it was off, and is free at once for what is heard then', () => {
    settings = NO_NOTICES;
    bell.heard();
    vi.advanceTimersByTime(MINUTE);
    settings = { ...NO_NOTICES, on: true };
    bell.changed();
    vi.advanceTimersByTime(MINUTE);
    expect(rings).toEqual([]);
    const start = Date.now();
    bell.heard();
    vi.advanceTimersByTime(MINUTE);
    expect(rings.map((time) => (time - start) / SECOND)).toEqual([5]);
  });

  it('drops what waits when it is turned off', () => {
    bell.heard();
    settings = NO_NOTICES;
    bell.changed();
    settings = { ...NO_NOTICES, on: true };
    bell.changed();
    vi.advanceTimersByTime(MINUTE);
    expect(rings).toEqual([]);
  });

  it('keeps no silence after a ring that told nothing', () => {
    const start = Date.now();
    news = false;
    bell.heard();
    vi.advanceTimersByTime(10 * SECOND);
    news = true;
    bell.heard();
    vi.advanceTimersByTime(10 * SECOND);
    expect(rings.map((time) => (time - start) / SECOND)).toEqual([5, 15]);
    bell.heard();
    vi.advanceTimersByTime(MINUTE);
    expect(rings).toHaveLength(2);
    vi.advanceTimersByTime(MINUTE);
    expect(rings.map((time) => (time - start) / SECOND)).toEqual([5, 15, 135]);
  });

  it('begins the gap when something is told, also where that is after it rang, and whoever asked', () => {
    const start = Date.now();
    news = false;
    bell.heard();
    vi.advanceTimersByTime(5 * SECOND);
    bell.heard();
    vi.advanceTimersByTime(4 * SECOND);
    bell.told();
    vi.advanceTimersByTime(2 * MINUTE - 1);
    expect(rings).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(rings.map((time) => (time - start) / SECOND)).toEqual([5, 129]);
  });

  it('is silent no longer than its gap where the clock was set back', () => {
    bell.told();
    at(9);
    bell.heard();
    const start = Date.now();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(rings.map((time) => (time - start) / MINUTE)).toEqual([2]);
  });

  it('waits through quiet hours over midnight, then rings once for all', () => {
    settings = { on: true, quiet: true, quietFrom: '22:00', quietTo: '07:00' };
    at(21, 59);
    expect(bell.allowed()).toBe(true);
    at(23);
    expect(bell.allowed()).toBe(false);
    for (let i = 0; i < 5; i++) {
      bell.heard();
      vi.advanceTimersByTime(60 * MINUTE);
    }
    expect(rings).toEqual([]);
    vi.advanceTimersByTime(4 * 60 * MINUTE);
    expect(rings.map((time) => new Date(time).getHours())).toEqual([7]);
    expect(bell.allowed()).toBe(true);
  });

  it('follows the settings while something waits', () => {
    settings = { on: true, quiet: true, quietFrom: '11:00', quietTo: '18:00' };
    bell.heard();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(rings).toEqual([]);
    settings = { ...settings, quiet: false };
    bell.changed();
    vi.advanceTimersByTime(SECOND);
    expect(rings).toHaveLength(1);
  });

  it('rings late rather than never where the machine slept', () => {
    bell.heard();
    at(18);
    vi.advanceTimersByTime(10 * SECOND);
    expect(rings).toHaveLength(1);
  });

  it('is silent once it is closed', () => {
    bell.heard();
    bell.close();
    vi.advanceTimersByTime(MINUTE);
    expect(rings).toEqual([]);
  });
});
