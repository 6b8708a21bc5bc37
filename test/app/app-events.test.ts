import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AppEvent, createEventHub } from '../../electron/app/app-events.ts';
import type { AccountView } from '../../shared/domain/views.ts';

const account = (id: number, done: number): AccountView => ({
  id,
  kind: 'imap',
  name: `${id}@example.com`,
  status: 'reading',
  progress: { folder: 'Sent', done, total: 9, leftMs: null },
  wait: null,
  error: null,
  problems: [],
  lastSync: null,
  auth: 'password',
});

describe('events', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('that come close together go out as one, with all topics and the last state of each account', () => {
    const hub = createEventHub(100);
    const heard: AppEvent[] = [];
    hub.on((event) => heard.push(event));
    hub.account(account(1, 1));
    hub.changed(['sent']);
    hub.account(account(1, 2));
    hub.account(account(2, 1));
    hub.changed(['sent', 'reports']);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(heard).toEqual([
      { name: 'account', payload: account(1, 2) },
      { name: 'account', payload: account(2, 1) },
      { name: 'changed', payload: { topics: ['sent', 'reports'] } },
    ]);
    vi.advanceTimersByTime(1000);
    expect(heard).toHaveLength(3);
  });

  it('under a steady stream are not held back for ever', () => {
    const hub = createEventHub(100, 100);
    let heard = 0;
    hub.on(() => {
      heard += 1;
    });
    for (let i = 0; i < 50; i++) {
      hub.changed(['sent']);
      vi.advanceTimersByTime(20);
    }
    expect(heard).toBeGreaterThanOrEqual(8);
  });

  it('go out no more often than every 150 ms, and the last one does', () => {
    const hub = createEventHub();
    const times: number[] = [];
    const views: AccountView[] = [];
    hub.on((event) => {
      if (event.name === 'changed') times.push(performance.now());
      if (event.name === 'account') views.push(event.payload);
    });
    const begun = performance.now();
    for (let done = 1; done <= 100; done++) {
      hub.account(account(1, done));
      hub.changed(['sent']);
      vi.advanceTimersByTime(5);
    }
    vi.advanceTimersByTime(400);
    expect((times[0] ?? 0) - begun).toBe(100);
    expect(times.length).toBeGreaterThan(2);
    for (const [at, time] of times.entries())
      if (at > 0) expect(time - (times[at - 1] ?? 0)).toBeGreaterThanOrEqual(150);
    expect(views).toHaveLength(times.length);
    expect(views.at(-1)).toEqual(account(1, 100));
  });

  it('stop for whoever no longer listens, and for all when the hub is closed', () => {
    const hub = createEventHub(100);
    const heard: string[] = [];
    const stop = hub.on(() => heard.push('first'));
    hub.on(() => heard.push('second'));
    stop();
    hub.changed(['sent']);
    vi.advanceTimersByTime(100);
    hub.changed(['sent']);
    hub.close();
    vi.advanceTimersByTime(100);
    expect(heard).toEqual(['second']);
  });
});
