// `npm run bench -- ui`: the screens in Chromium on the loopback host, over 500,000 sent messages and 20,000 bounces.
import { cpus, loadavg } from 'node:os';
import { launch } from '../hosts/launched.ts';
import { bigDataFolder } from './ui-parts/big-folder.ts';
import { type BenchBrowser, openBrowser } from './ui-parts/browser.ts';
import { chunks } from './ui-parts/bundle.ts';
import { detail, figure, median, p95 } from './ui-parts/figures.ts';
import { firstRow } from './ui-parts/first-row.ts';
import { type Scrolled, scrolling } from './ui-parts/scrolling.ts';
import { switching } from './ui-parts/switching.ts';
import { typing } from './ui-parts/typing.ts';

const RUNS = { firstRow: 7, switching: 3, typing: 3, scrolling: 3 };

async function times<T>(runs: number, work: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await work());
  return results;
}

async function firstRows(bench: BenchBrowser): Promise<void> {
  const runs = await times(RUNS.firstRow, () => firstRow(bench));
  const ms = runs.map((run) => run.ms);
  detail('first row', ms);
  figure('first_row_ms', median(ms));
  const all = chunks(runs[0]?.loaded ?? []);
  for (const { name, kb, first } of all)
    console.log(`  ${name.padEnd(44)} ${kb.toFixed(1)} KB${first ? ', at first' : ''}`);
  const sum = (which: typeof all): number => which.reduce((kb, chunk) => kb + chunk.kb, 0);
  console.log(`  at first: ${sum(all.filter((chunk) => chunk.first)).toFixed(1)} KB`);
  figure('bundle_kb_gz', sum(all));
}

async function switches(bench: BenchBrowser): Promise<void> {
  const runs = (await times(RUNS.switching, () => switching(bench))).flat();
  for (const to of new Set(runs.map((run) => run.to))) {
    const of = (first: boolean) => runs.filter((run) => run.to === to && run.first === first).map((run) => run.ms);
    detail(`to ${to}`, of(false));
    if (of(true).length > 0) detail(`to ${to}, first time`, of(true));
  }
  figure('switch_ms', p95(runs.map((run) => run.ms)));
}

async function keys(bench: BenchBrowser): Promise<void> {
  const runs = (await times(RUNS.typing, () => typing(bench))).flat();
  for (const search of new Set(runs.map((run) => run.search)))
    detail(
      `typing “${search}”`,
      runs.filter((run) => run.search === search).map((run) => run.ms),
    );
  figure('key_ms', p95(runs.map((run) => run.ms)));
}

const droppedPct = (run: Scrolled): number => (100 * run.dropped) / (run.frames + run.dropped);

/** Scrolls by wheel for ten seconds at the start, in the middle and far down, and for a minute, in which thousands of rows come and go. */
async function scrolls(bench: BenchBrowser): Promise<void> {
  const ways: readonly (readonly [string, number, () => Promise<Scrolled>])[] = [
    ['from the top', RUNS.scrolling, () => scrolling(bench, 10, 6000, 'top')],
    ['from amid the list', RUNS.scrolling, () => scrolling(bench, 10, 6000, 0.5)],
    ['far down', RUNS.scrolling, () => scrolling(bench, 10, 6000, 0.95)],
    ['for a minute', 1, () => scrolling(bench, 60, 8000, 'top')],
  ];
  const dropped: number[] = [];
  const longest: number[] = [];
  for (const [name, count, work] of ways) {
    const runs = await times(count, work);
    for (const run of runs) printScroll(name, run);
    dropped.push(median(runs.map(droppedPct)));
    longest.push(median(runs.map((run) => run.tasks[0]?.ms ?? 0)));
  }
  figure('dropped_pct', Math.max(...dropped));
  figure('longest_task_ms', Math.max(...longest));
}

function printScroll(name: string, { frames, dropped, reached, total, seconds, tasks, heapMB }: Scrolled): void {
  const three = tasks.slice(0, 3).map((task) => `${task.ms.toFixed(0)} (${task.cpuMs.toFixed(0)})`);
  console.log(
    `  ${name}: ${frames} frames in ${seconds.toFixed(1)} s, ${dropped} dropped; row ${reached} of ${total}; longest tasks (of them on the processor) ${three.join(', ')} ms; ${heapMB.toFixed(0)} MB of objects`,
  );
}

const PARTS = { first: firstRows, switch: switches, keys, scroll: scrolls };

/** The parts to run: all, or those in the environment variable `BENCH_UI`, as `switch,keys`. */
function chosenParts(): readonly ((bench: BenchBrowser) => Promise<void>)[] {
  const wanted = process.env['BENCH_UI']?.split(',');
  return Object.entries(PARTS)
    .filter(([name]) => !wanted || wanted.includes(name))
    .map(([, part]) => part);
}

export async function run(): Promise<void> {
  const folder = bigDataFolder(Date.now());
  const host = launch(['--web', '--data', folder]);
  try {
    const bench = await openBrowser(await host.firstAddress());
    const processors = cpus();
    console.log(
      `  ${processors.length} processors (${processors[0]?.model}), load ${loadavg()[0]?.toFixed(1)}, Chromium ${bench.browser.version()}`,
    );
    for (const part of chosenParts()) await part(bench);
    await bench.close();
  } finally {
    await host.stop();
  }
}
