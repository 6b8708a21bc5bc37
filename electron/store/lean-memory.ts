import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** So large, in bytes, the nursery of this thread may become; it has two halves. */
const NURSERY = 16 * 1024 * 1024;

const nursery = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;

/**
 * Keeps this process's heaps small while much mail is read; takes effect from the next collection on, in any thread. A first sync
 * makes garbage of nearly all it reads, and V8 answers by doubling the nursery again and again: it held 100 MB more, and was little
 * faster. Garbage that has become old (what is handed to the store has by then) is collected when a heap has grown by half, not only
 * when it has grown fourfold. Small nurseries are swept faster by one thread than by several that are waited for.
 */
export function keepHeapsLean(): void {
  setFlagsFromString('--heap-growing-percent=50');
  setFlagsFromString('--no-parallel-scavenge');
  // It grows with collections alone: an app that lies still for days has nothing to look at.
  const collections = new PerformanceObserver(() => {
    if (nursery() < NURSERY) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    collections.disconnect();
  });
  collections.observe({ entryTypes: ['gc'] });
}
