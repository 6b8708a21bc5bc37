import { useQuery } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../../shared/ipc/contract.ts';
import { client } from '../../api.ts';

/** Asks the server again whenever a dialog opens, since no event announces changes of what the server lists. */
export function useUncached<K extends CallName>(name: K, input: CallInput<K>) {
  return useQuery<CallOutput<K>>({ queryKey: [name, input], queryFn: () => client.call(name, input), gcTime: 0 });
}
