// The keys that move through the list on screen, also those pressed before it is there: while the app opens or a screen is built.
import { appState } from '../api.ts';
import { currentRoute, type View } from '../router.ts';
import { type ListHandle, useUi } from '../state/ui-store.ts';

/** A list that comes later than this finds its reader doing something else. */
const EARLY_MS = 5000;
/** Steps of a row that are remembered; more are a key held down. */
const MOST_EARLY = 9;

interface Early {
  readonly view: View;
  readonly steps: number;
  readonly at: number;
  /** One of them was a letter, which a setting turns off. */
  readonly letter: boolean;
}
let early: Early | null = null;

const lettersAreOff = (): boolean => appState.peek()?.settings.singleKeys === false;

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

let opening = true;

/** Remembers these keys while the app opens and its screens listen to none. */
export function catchEarlyKeys(): void {
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (opening && bare && step !== undefined) moveList(step, event.key.length === 1);
  };
  window.addEventListener('keydown', onKey);
}

/** From now on the screens listen. */
export function keysAreHeard(): void {
  opening = false;
}

/** Moves the selection of the list on screen by rows; where there is no list yet, as soon as it is there. */
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

/** The list is there. Returns the way to say that it is gone. */
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
