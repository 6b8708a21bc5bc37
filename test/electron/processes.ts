import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { LONGEST_WAIT_MS } from '../support/waits.ts';

const LOOK_EVERY_MS = 50;

/** All processes below this one, by /proc; empty where the system has none. */
export function descendants(pid: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const [child, parent] of parents()) children.set(parent, [...(children.get(parent) ?? []), child]);
  const below = (one: number): number[] => (children.get(one) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}

/** Those of the processes that still run; one that has ended and only waits to be collected does not. */
export function stillRunning(pids: readonly number[]): readonly number[] {
  return pids.filter((pid) => {
    const state = statOf(String(pid))?.state;
    return state !== undefined && state !== 'Z';
  });
}

/** As stillRunning, but gives those that are about to end a moment to do so: a browser's helpers follow it. */
export async function leftRunning(pids: readonly number[]): Promise<readonly number[]> {
  const end = performance.now() + LONGEST_WAIT_MS;
  while (stillRunning(pids).length > 0 && performance.now() < end) await setTimeout(LOOK_EVERY_MS);
  return stillRunning(pids);
}

function parents(): ReadonlyMap<number, number> {
  if (process.platform !== 'linux') return new Map();
  const found = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : null;
    if (stat) found.set(Number(name), stat.parent);
  }
  return found;
}

/** `4711 (chromium (x)) S 4700 …`: the name may hold blanks and parentheses. */
function statOf(pid: string): { readonly state: string; readonly parent: number } | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', parent] = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { state, parent: Number(parent) };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}
