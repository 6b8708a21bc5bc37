import type { z } from 'zod';

/** One call of the contract: the schema of its input and the type of its output. */
export interface Call<I extends z.ZodType, O> {
  readonly input: I;
  /** Never set: carries the output type. */
  readonly output?: O;
  /** The largest size of such a call as JSON, in bytes, for a transport that receives it in pieces. */
  readonly largest: number;
}

/** Default limit of a call as JSON, in bytes: a thousand times the usual size. */
export const USUAL_CALL_BYTES = 1024 ** 2;

export const call =
  <O>() =>
  <I extends z.ZodType>(input: I, largest = USUAL_CALL_BYTES): Call<I, O> => ({ input, largest });
