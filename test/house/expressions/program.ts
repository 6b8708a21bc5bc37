// A pattern as instructions for a machine that backtracks as JavaScript's does.
import type { CharSet, Pattern } from './pattern.ts';

export type Instruction =
  /** Takes one character, or fails. */
  | { readonly op: 'char'; readonly set: CharSet; readonly back: boolean }
  /** Goes on at `first`; when that fails, at `second`. */
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'place'; readonly at: 'start' | 'end' | 'boundary' | 'no-boundary' }
  | { readonly op: 'look'; readonly program: Program; readonly negated: boolean }
  /** A round of a repetition begins here; one that takes nothing fails (ECMA-262, RepeatMatcher). */
  | { readonly op: 'round'; readonly register: number }
  | { readonly op: 'moved'; readonly register: number }
  | { readonly op: 'match' };

export type Program = readonly Instruction[];

export function programOf(pattern: Pattern): Program {
  return compile(pattern, false);
}

function compile(pattern: Pattern, back: boolean): Program {
  const out: Instruction[] = [];
  let registers = 0;

  function emit(node: Pattern): void {
    switch (node.kind) {
      case 'char':
        out.push({ op: 'char', set: node.set, back });
        return;
      case 'place':
        out.push({ op: 'place', at: node.at });
        return;
      case 'look':
        out.push({ op: 'look', program: compile(node.body, node.behind), negated: node.negated });
        return;
      case 'sequence':
        for (const part of back ? node.parts.toReversed() : node.parts) emit(part);
        return;
      case 'choice':
        choice(node.options);
        return;
      case 'repeat':
        for (let round = 0; round < node.min; round++) emit(node.body);
        if (node.max === Number.POSITIVE_INFINITY) endless(node.body, node.lazy);
        else optional(node.body, node.max - node.min, node.lazy);
        return;
    }
  }

  function choice(options: readonly Pattern[]): void {
    const ends: { to: number }[] = [];
    for (const [index, option] of options.entries()) {
      if (index === options.length - 1) {
        emit(option);
        break;
      }
      const split = { op: 'split' as const, first: out.length + 1, second: 0 };
      out.push(split);
      emit(option);
      const end = { op: 'jump' as const, to: 0 };
      out.push(end);
      ends.push(end);
      split.second = out.length;
    }
    for (const end of ends) end.to = out.length;
  }

  function endless(body: Pattern, lazy: boolean): void {
    const start = out.length;
    const split = { op: 'split' as const, first: start + 1, second: start + 1 };
    out.push(split);
    round(body);
    out.push({ op: 'jump', to: start });
    leave(split, lazy);
  }

  function optional(body: Pattern, times: number, lazy: boolean): void {
    const splits: { first: number; second: number }[] = [];
    for (let time = 0; time < times; time++) {
      const split = { op: 'split' as const, first: out.length + 1, second: out.length + 1 };
      out.push(split);
      splits.push(split);
      round(body);
    }
    for (const split of splits) leave(split, lazy);
  }

  function round(body: Pattern): void {
    const register = registers++;
    out.push({ op: 'round', register });
    emit(body);
    out.push({ op: 'moved', register });
  }

  function leave(split: { first: number; second: number }, lazy: boolean): void {
    if (lazy) split.first = out.length;
    else split.second = out.length;
  }

  emit(pattern);
  out.push({ op: 'match' });
  return out;
}
