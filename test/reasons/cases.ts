import type { ClassifyInput } from '../../shared/bounce/classify/classify.ts';

/** An answer of a server; with it, what else is known. */
export type Case = string | readonly [line: string, more: Partial<ClassifyInput>];

/** What stands beside a guard or a doubt, at least two of each. */
export interface Cases {
  /** Without it these would be read otherwise. */
  readonly catches: readonly Case[];
  /** It has no say in these, near as they come. */
  readonly traps: readonly Case[];
}
