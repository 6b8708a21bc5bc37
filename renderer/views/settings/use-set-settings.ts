import type { Settings } from '../../../shared/domain/views.ts';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { appState, useCommand } from '../../api.ts';

type Change = CallInput<'settings.set'>;

const show = (settings: Partial<Settings>): void =>
  appState.ahead((state) => ({ ...state, settings: { ...state.settings, ...settings } }));

/** Shows a change at once, so that a checkbox does not wait for the answer. A refused change is undone. */
export function useSetSettings(): { readonly set: (change: Change) => void; readonly error: Error | null } {
  const command = useCommand('settings.set');
  return {
    set(change) {
      const before = appState.peek()?.settings;
      const { lists: _lists, savedViews: _savedViews, ...shown } = change;
      show(shown as Partial<Settings>);
      command.mutate(change, { onSuccess: show, onError: () => before && show(before) });
    },
    error: command.error,
  };
}
