import { useEffect, useRef } from 'react';
import { client } from '../../api.ts';
import { hashOf, navigate, type View } from '../../router.ts';
import { openSheet, say, useUi } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';

const GO: Readonly<Partial<Record<string, View>>> = {
  o: 'overview',
  s: 'sent',
  b: 'bounces',
  r: 'recipients',
  e: 'export',
};
const SECOND_KEY_MS = 1500;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
}

function syncNow(): void {
  say(s.shell.syncing);
  client.call('sync.start', { accountId: null }).catch((error: unknown) => say(String(error)));
}

/** F5 and Ctrl/Cmd-K always work; true where the key was one of them. */
function withAnyFocus(event: KeyboardEvent): boolean {
  if (event.key === 'F5' && !event.ctrlKey && !event.shiftKey) syncNow();
  else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) openSheet('palette');
  else return false;
  return true;
}

/** Arrow keys while nothing has the focus go to the list; true where they did. */
function withoutFocus(event: KeyboardEvent): boolean {
  const { list } = useUi.getState();
  const at = document.activeElement;
  if (!list || !(at === document.body || at?.matches('main'))) return false;
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
  list.focus();
  list.move(event.key === 'ArrowDown' ? 1 : -1);
  return true;
}

function singleKey(key: string): boolean {
  const { list } = useUi.getState();
  if (key === 'j' || key === 'k') {
    list?.focus();
    list?.move(key === 'j' ? 1 : -1);
  } else if (key === '?') openSheet('help');
  else if (key === '/') {
    const field = document.querySelector<HTMLInputElement>('main [data-search]');
    field?.focus();
    field?.select();
  } else return false;
  return true;
}

/** The keys that work on every screen. Single keys only where they are turned on and nobody is typing. */
export function useKeys(singleKeys: boolean): void {
  const g = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (withAnyFocus(event)) return event.preventDefault();
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="menu"]')) return;
      if (event.key === 'Escape') return useUi.getState().list?.focus();
      if (withoutFocus(event)) return event.preventDefault();
      if (!singleKeys) return;
      const view = event.timeStamp - g.current < SECOND_KEY_MS ? GO[event.key] : undefined;
      g.current = event.key === 'g' ? event.timeStamp : 0;
      if (view) navigate(hashOf(view));
      else if (!singleKey(event.key)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [singleKeys]);
}
