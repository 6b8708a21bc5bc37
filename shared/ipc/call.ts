import type { z } from 'zod';

/** One call of the contract: how its input is checked, and what it answers. */
export interface Call<I extends z.ZodType, O> {
  readonly input: I;
  /** Never set: carries the output type. */
  readonly output?: O;
}

export const call =
  <O>() =>
  <I extends z.ZodType>(input: I): Call<I, O> => ({ input });
