import type { AppState, Settings } from '../../../shared/domain/views.ts';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { queryClient, useCommand } from '../../api.ts';

type Change = CallInput<'settings.set'>;

const STATE = ['app.state', {}] as const;

/** Shows a change at once: a box that is ticked must not wait for an answer to look it. A refused one goes back. */
export function useSetSettings(): { readonly set: (change: Change) => void; readonly error: Error | null } {
  const command = useCommand('settings.set');
  const show = (settings: Partial<Settings>): void => {
    queryClient.setQueryData<AppState>(STATE, (state) =>
      state ? { ...state, settings: { ...state.settings, ...settings } } : state,
    );
  };
  return {
    set(change) {
      const before = queryClient.getQueryData<AppState>(STATE)?.settings;
      const { lists: _lists, savedViews: _savedViews, ...shown } = change;
      // An answer that is under way tells of the time before the change.
      void queryClient.cancelQueries({ queryKey: STATE });
      show(shown as Partial<Settings>);
      command.mutate(change, { onSuccess: show, onError: () => before && show(before) });
    },
    error: command.error,
  };
}
