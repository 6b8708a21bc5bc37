import { useQuery } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../../shared/ipc/contract.ts';
import { client } from '../../api.ts';

/** Asks again whenever a dialog opens: no event announces that only the number of a folder's messages is another one. */
export function useUncached<K extends CallName>(name: K, input: CallInput<K>) {
  return useQuery<CallOutput<K>>({ queryKey: [name, input], queryFn: () => client.call(name, input), gcTime: 0 });
}
