// Chromium's trace of the page's main thread: exact lengths of tasks, also of those below the 50 ms of `longtask`.
import type { Browser, CDPSession } from 'playwright-core';
import { z } from 'zod';

const traced = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds. */
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z.looseObject({ name: z.unknown() }).partial().optional(),
});
type TraceEvent = z.output<typeof traced>;

export interface TracedTask {
  /** Milliseconds on the clock. */
  readonly ms: number;
  /** Processor time in milliseconds; less than `ms` if another process ran during the task. */
  readonly cpuMs: number;
}

/** Runs `work`. Out: the tasks of the pages' main threads during that, longest first. */
export async function tasksDuring(browser: Browser, work: () => Promise<void>): Promise<readonly TracedTask[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const each of value) {
      const event = traced.safeParse(each);
      if (event.success) events.push(event.data);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await work();
  await ended(session);
  await session.detach();
  return mainThreadTasks(events);
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
}

const threadOf = (event: TraceEvent): string => `${event.pid} ${event.tid}`;

function mainThreadTasks(events: readonly TraceEvent[]): readonly TracedTask[] {
  const main = new Set(
    events.filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain').map(threadOf),
  );
  return events
    .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(threadOf(event)))
    .map((event) => ({ ms: (event.dur ?? 0) / 1000, cpuMs: (event.tdur ?? 0) / 1000 }))
    .toSorted((a, b) => b.ms - a.ms);
}
