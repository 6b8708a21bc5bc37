// What the screens share and no address holds: open sheets, the list that the keys move through, the last word spoken.
import { create } from 'zustand';

/** The list on screen, as the keys see it. */
export interface ListHandle {
  move(step: number): void;
  focus(): void;
  /** Shows the first row. */
  top(): void;
}

interface UiState {
  readonly sheet: 'none' | 'help' | 'palette';
  readonly list: ListHandle | null;
  /** Said by the live region and shown for a moment: "Copied", "Saved as …". */
  readonly notice: { readonly text: string; readonly at: number } | null;
}

export const useUi = create<UiState>(() => ({ sheet: 'none', list: null, notice: null }));

export function openSheet(sheet: UiState['sheet']): void {
  useUi.setState({ sheet });
}

/** Shows a short message and has screen readers say it. */
export function say(text: string): void {
  useUi.setState({ notice: { text, at: Date.now() } });
}
