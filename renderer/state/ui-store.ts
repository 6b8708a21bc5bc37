// State that the screens share and that is not in the address: open sheets, the list that the keys control, the last short
// message.
import { create } from 'zustand';

/** The list on screen, as the keys control it. */
export interface ListHandle {
  move(step: number): void;
  focus(): void;
  /** Shows the first row. */
  top(): void;
}

interface UiState {
  readonly sheet: 'none' | 'help' | 'palette';
  readonly list: ListHandle | null;
  /** The last short message, shown for a moment and announced by the live region: "Copied", "Saved as …". */
  readonly notice: { readonly text: string; readonly at: number } | null;
}

export const useUi = create<UiState>(() => ({ sheet: 'none', list: null, notice: null }));

export function openSheet(sheet: UiState['sheet']): void {
  useUi.setState({ sheet });
}

/** Shows a short message, and has screen readers announce it. */
export function say(text: string): void {
  useUi.setState({ notice: { text, at: Date.now() } });
}
