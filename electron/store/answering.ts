import type { StoreContext } from './context.ts';

/** A function that answers a query or carries out a command, and whether it needs deferred data. */
export interface Answering<I, O> {
  (context: StoreContext, input: I): O;
  /**
   * Whether the answer to this input needs all search words and recipient rows. The store then first derives what large batches
   * deferred (derive/deferred.ts). Left out: never.
   */
  readonly needsDerived?: (input: I) => boolean;
}

export const always = (): boolean => true;
