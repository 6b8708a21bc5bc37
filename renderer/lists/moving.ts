// Keys that move through the list on screen, including those pressed before it exists, while the app or a screen is loading.
import { appState } from '../api.ts';
import { currentRoute, type View } from '../router.ts';
import { type ListHandle, useUi } from '../state/ui-store.ts';

/** In milliseconds. When a list appears later than this, the keys are forgotten: the user is doing something else. */
const EARLY_MS = 5000;
/** The most steps that are remembered; more come from a key held down. */
const MOST_EARLY = 9;

interface Early {
  readonly view: View;
  readonly steps: number;
  readonly at: number;
  /** Whether one of the keys was a letter, which a setting can turn off. */
  readonly letter: boolean;
}
let early: Early | null = null;

const lettersAreOff = (): boolean => appState.peek()?.settings.singleKeys === false;

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

let opening = true;

/** Remembers such keys until the screens handle them. */
export function catchEarlyKeys(): void {
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (opening && bare && step !== undefined) moveList(step, event.key.length === 1);
  };
  window.addEventListener('keydown', onKey);
}

/** From now on the screens handle the keys. */
export function keysAreHeard(): void {
  opening = false;
}

/** Moves the selection of the list on screen by `step` rows; where there is no list yet, as soon as there is. */
export function moveList(step: number, letter: boolean): void {
  const { list } = useUi.getState();
  if (list) {
    list.focus();
    list.move(step);
    return;
  }
  const { view } = currentRoute();
  const before = early?.view === view ? early : null;
  const steps = Math.max(-MOST_EARLY, Math.min(MOST_EARLY, (before?.steps ?? 0) + step));
  early = { view, steps, at: performance.now(), letter: letter || before?.letter === true };
}

/** Registers the list on screen. Returns a function that removes it. */
export function listIsThere(handle: ListHandle): () => void {
  useUi.setState({ list: handle });
  const pressed = early;
  early = null;
  const meant = pressed?.view === currentRoute().view && performance.now() - pressed.at < EARLY_MS;
  if (meant && !(pressed.letter && lettersAreOff())) {
    handle.focus();
    handle.move(pressed.steps);
  }
  return () => useUi.setState((state) => (state.list === handle ? { list: null } : state));
}
