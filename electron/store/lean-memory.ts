import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** The largest size of this thread's nursery in bytes; it has two halves. */
const NURSERY = 16 * 1024 * 1024;

const nursery = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;

/**
 * Keeps the heaps of this process small while much mail is read. Takes effect from the next garbage collection on, in every
 * thread. A first sync makes garbage of nearly all it reads, and V8 then doubles the nursery again and again: 100 MB more
 * memory, for little speed. Old garbage (which includes what was passed to the store) is collected when a heap has grown by
 * half instead of fourfold. One thread sweeps small nurseries faster than several that have to be waited for.
 */
export function keepHeapsLean(): void {
  setFlagsFromString('--heap-growing-percent=50');
  setFlagsFromString('--no-parallel-scavenge');
  // Runs only when collections happen, so that an idle app has no timer.
  const collections = new PerformanceObserver(() => {
    if (nursery() < NURSERY) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    collections.disconnect();
  });
  collections.observe({ entryTypes: ['gc'] });
}
