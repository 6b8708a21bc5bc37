import type { z } from 'zod';

/** One call of the contract: how its input is checked, and what it answers. */
export interface Call<I extends z.ZodType, O> {
  readonly input: I;
  /** Never set: carries the output type. */
  readonly output?: O;
  /** Bytes of the largest call of this name as JSON, for a transport that is handed them piece by piece. */
  readonly largest: number;
}

/** Bytes of a call as JSON: a thousand times what most are. */
export const USUAL_CALL_BYTES = 1024 ** 2;

export const call =
  <O>() =>
  <I extends z.ZodType>(input: I, largest = USUAL_CALL_BYTES): Call<I, O> => ({ input, largest });
