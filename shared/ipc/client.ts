// The calling side of the contract: typed calls over any transport.
import { wordsOf } from '../domain/details.ts';
import { AppError } from '../domain/errors.ts';
import type { AppEvents, CallInput, CallName, CallOutput, EventName } from './contract.ts';
import type { Reply, Transport } from './transport.ts';

export interface Client {
  /** Throws an AppError: the one that the app answered, or `connection-lost` where the app cannot be reached. */
  call<K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>>;
  /** Returns a function that ends the subscription. */
  on<K extends EventName>(name: K, listener: (payload: AppEvents[K]) => void): () => void;
  pathOf: Transport['pathOf'];
}

export function createClient(transport: Transport): Client {
  return {
    async call(name, input) {
      const reply = await reach(transport, name, input);
      if (!reply.ok) throw new AppError(reply.error.code, reply.error.data);
      return reply.value as CallOutput<typeof name>;
    },
    on: (name, listener) => transport.on(name, listener),
    pathOf: (files) => transport.pathOf(files),
  };
}

async function reach(transport: Transport, name: string, input: unknown): Promise<Reply> {
  try {
    return await transport.call(name, input);
  } catch (error) {
    throw new AppError('connection-lost', { detail: wordsOf(error) }, error);
  }
}
