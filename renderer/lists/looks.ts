// The layout of the lists. A change shows at once and is stored in the settings a moment later.
import { useCallback } from 'react';
import { create } from 'zustand';
import type { ListLook, ListLooks, ListName } from '../../shared/domain/lists.ts';
import { client, useAppState } from '../api.ts';
import { say } from '../state/ui-store.ts';

const KEEP_MS = 400;

const useChanged = create<ListLooks>(() => ({}));
const waiting = new Map<ListName, ReturnType<typeof setTimeout>>();

function keep(list: ListName, look: ListLook): void {
  clearTimeout(waiting.get(list));
  const send = () =>
    client.call('settings.set', { lists: { [list]: look } }).catch((error: unknown) => say(String(error)));
  waiting.set(
    list,
    setTimeout(() => void send(), KEEP_MS),
  );
}

/** The layout of a list, and a function to change a part of it. */
export function useLook(list: ListName): readonly [ListLook, (change: ListLook) => void] {
  const saved = useAppState().data?.settings.lists?.[list];
  const changed = useChanged((looks) => looks[list]);
  const look = changed ?? saved;
  const change = useCallback(
    (more: ListLook) => {
      const next = { ...look, ...more };
      useChanged.setState({ [list]: next });
      keep(list, next);
    },
    [list, look],
  );
  return [look ?? {}, change];
}
