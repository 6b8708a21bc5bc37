// `npm run bench -- store`: pages and charts on 500,000 sent messages and 20,000 bounces.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import {
  DIRECTIONS,
  type Direction,
  type PageAt,
  RECIPIENT_SORTS,
  REPORT_SORTS,
  SENT_SORTS,
  TOP,
} from '../../shared/domain/lists.ts';
import { type QueryName, queries } from '../../shared/ipc/contract.ts';
import { fillStore } from '../store/big-store.ts';
import { NOW, pageAfter } from '../store/facts.ts';

const SIZE = { sent: 500_000, bounces: 20_000, now: NOW };

/** The 95th percentile, in milliseconds. */
function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

interface Measured {
  readonly name: string;
  readonly times: readonly number[];
}

const PAGES_READ = 40;

function walk(name: string, read: (at: PageAt) => { readonly next: string | null }): Measured {
  const times: number[] = [];
  let at: PageAt = TOP;
  for (let i = 0; i < PAGES_READ; i += 1) {
    times.push(
      timed(() => {
        at = pageAfter(read(at).next);
      }),
    );
  }
  return { name, times };
}

/** In: the sorts of a list. Out: its pages in the order of each sort, ascending and descending. */
function sortedBoth<Sort extends string>(
  name: string,
  sorts: readonly Sort[],
  read: (asked: { sort: Sort; direction: Direction; at: PageAt }) => { readonly next: string | null },
): Measured[] {
  return sorts.flatMap((sort) =>
    DIRECTIONS.map((direction) => walk(`${name} by ${sort} ${direction}`, (at) => read({ sort, direction, at }))),
  );
}

/** The first pages of every list with every filter in every order. */
function pages(engine: Engine): Measured[] {
  const page = { limit: 100, search: '' };
  return [
    ...(['all', 'bounced', 'hard', 'soft', 'delayed', 'your-side'] as const).flatMap((show) =>
      [null, 1].flatMap((accountId) =>
        sortedBoth(`sent ${show} ${accountId ?? ''}`, SENT_SORTS, (asked) =>
          engine.query('sent.list', { ...page, ...asked, show, accountId }),
        ),
      ),
    ),
    ...(['failures', 'unmatched'] as const).flatMap((tab) =>
      [null, 3].flatMap((accountId) =>
        sortedBoth(`reports ${tab} ${accountId ?? ''}`, REPORT_SORTS, (asked) =>
          engine.query('reports.list', { ...page, ...asked, tab, accountId }),
        ),
      ),
    ),
    ...(['all', 'bounced', 'bad', 'watch', 'your-side', 'recovered'] as const).flatMap((show) =>
      [null, 1, 3].flatMap((accountId) =>
        sortedBoth(`recipients ${show} ${accountId ?? ''}`, RECIPIENT_SORTS, (asked) =>
          engine.query('recipients.list', { ...page, ...asked, show, accountId }),
        ),
      ),
    ),
  ];
}

function searches(engine: Engine): Measured[] {
  return ['o', 'of', 'off', 'offer', 'offer gmail', 'offer.4', 'offer 499999', 'mailbox full', '5.1.1', 'zzz'].map(
    (search) => ({
      name: `search “${search}”`,
      times: Array.from({ length: 20 }, () =>
        timed(() => engine.query('sent.list', { show: 'all', search, accountId: null, at: TOP, limit: 100 })),
      ),
    }),
  );
}

type OverviewCall = Exclude<Extract<QueryName, `overview.${string}`>, 'overview.series'>;
/** Every query of the Overview that takes a range; the time series takes two days and is measured separately. */
const OVERVIEW_CALLS = Object.keys(queries).filter(
  (name): name is OverviewCall => name.startsWith('overview.') && name !== 'overview.series',
);

/** The Overview with its chart over time, each chart that the page requests separately, and a zoom to six weeks. */
function charts(engine: Engine): Measured[] {
  const runs = (name: string, ask: () => unknown): Measured => ({
    name,
    times: Array.from({ length: 40 }, () => timed(ask)),
  });
  const overviews = [30, 180, 365, 0].flatMap((days) =>
    [null, 1].flatMap((accountId) =>
      OVERVIEW_CALLS.map((call) =>
        runs(`${call} ${days} days ${accountId ?? ''}`, () => engine.query(call, { days, accountId })),
      ),
    ),
  );
  const part = { first: '2026-08-03', last: '2026-09-13', accountId: null };
  return [...overviews, runs('overview.series 6 weeks', () => engine.query('overview.series', part))];
}

const show = (measured: readonly Measured[]): void => {
  for (const { name, times } of measured) console.log(`  ${name.padEnd(28)} p95 ${p95(times).toFixed(2)} ms`);
};
const worst = (measured: readonly Measured[]): number => Math.max(...measured.map((m) => p95(m.times)));

const folder = mkdtempSync(join(tmpdir(), 'bounceboard-bench-'));
try {
  const file = join(folder, 'mail.db');
  // In a time zone other than UTC, the store computes every day from two UTC days.
  const engine = openEngine({ file, now: NOW, zone: 'Europe/Berlin' });
  const took = fillStore(engine, SIZE);
  while (engine.deriveDeferred());
  // With several accounts, the figures of one differ from the total, and the store has to find the mail that two of them share.
  for (const sent of [40_000, 10_000]) fillStore(engine, { ...SIZE, sent, bounces: sent / 25 });
  while (engine.deriveDeferred());
  console.log(`filled in ${(took / 1000).toFixed(1)} s, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  const listed = pages(engine);
  const searched = searches(engine);
  const charted = charts(engine);
  show([...listed, ...searched, ...charted]);
  console.log(`BENCH store.page_ms_p95 ${worst(listed).toFixed(2)}`);
  console.log(`BENCH store.search_ms_p95 ${worst(searched).toFixed(2)}`);
  console.log(`BENCH store.chart_ms_p95 ${worst(charted).toFixed(2)}`);
  engine.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
