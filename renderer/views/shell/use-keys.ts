import { useEffect, useRef } from 'react';
import { syncNow } from '../../accounts/sync-now.ts';
import { keysAreHeard, moveList } from '../../lists/moving.ts';
import { hashOf, navigate, type View } from '../../router.ts';
import { openSheet, useUi } from '../../state/ui-store.ts';

const GO: Readonly<Partial<Record<string, View>>> = {
  o: 'overview',
  s: 'sent',
  b: 'bounces',
  r: 'recipients',
  e: 'export',
};
const SECOND_KEY_MS = 1500;

/** Fields that accept letters; checkboxes and buttons do not. */
const TYPED_INTO = [
  'textarea',
  'select',
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"], [type="file"])',
  '[role="textbox"]',
  '[role="combobox"]',
].join();

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches(TYPED_INTO) || target.isContentEditable);
}

/** Whether a dialog or a menu is open, which then handles the keys. */
function somethingIsOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}

/** Opens or closes the palette; does not open it over another dialog. */
function togglePalette(): void {
  if (useUi.getState().sheet === 'palette') openSheet('none');
  else if (!somethingIsOpen()) openSheet('palette');
}

/** Handles F5 and Ctrl/Cmd-K, which always work; true where the key was one of them. */
function withAnyFocus(event: KeyboardEvent): boolean {
  const bare = !event.shiftKey && !event.altKey;
  if (event.key === 'F5' && bare && !event.ctrlKey && !event.metaKey) syncNow();
  else if (event.key.toLowerCase() === 'k' && bare && (event.ctrlKey || event.metaKey)) togglePalette();
  else return false;
  return true;
}

/** Passes arrow keys to the list where nothing has the focus; true where it did. */
function withoutFocus(event: KeyboardEvent): boolean {
  const at = document.activeElement;
  if (!(at === document.body || at?.matches('main'))) return false;
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
  const { list } = useUi.getState();
  moveList(event.key === 'ArrowDown' ? 1 : -1, false);
  return list !== null;
}

function singleKey(key: string): boolean {
  if (key === 'j' || key === 'k') moveList(key === 'j' ? 1 : -1, true);
  else if (key === '?') openSheet('help');
  else if (key === '/') {
    const field = document.querySelector<HTMLInputElement>('main [data-search]');
    field?.focus();
    field?.select();
  } else return false;
  return true;
}

/** Handles the keys that work on every screen. Single keys work only where the setting is on and the user is not typing. */
export function useKeys(singleKeys: boolean): void {
  const g = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (withAnyFocus(event)) return event.preventDefault();
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (somethingIsOpen()) return;
      if (event.key === 'Escape') return useUi.getState().list?.focus();
      if (withoutFocus(event)) return event.preventDefault();
      if (!singleKeys) return;
      const key = event.getModifierState('CapsLock') ? event.key.toLowerCase() : event.key;
      const view = event.timeStamp - g.current < SECOND_KEY_MS ? GO[key] : undefined;
      g.current = key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (view) navigate(hashOf(view));
      else if (!singleKey(key)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    keysAreHeard();
    return () => window.removeEventListener('keydown', onKey);
  }, [singleKeys]);
}
