import type { StoreContext } from './context.ts';

/** What answers a query or carries out a command: a function, and whether it needs what is derived later. */
export interface Answering<I, O> {
  (context: StoreContext, input: I): O;
  /**
   * Whether the answer to this input needs every word and every person that is known. What large batches left to be derived
   * (derive/deferred.ts) is then derived first. Left out: never.
   */
  readonly needsDerived?: (input: I) => boolean;
}

export const always = (): boolean => true;
