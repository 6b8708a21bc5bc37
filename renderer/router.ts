// The address of a view holds its filter and its open item, so that Back, reload and links work: `#/sent/17?show=hard&q=…`.
import { useSyncExternalStore } from 'react';

export const VIEWS = ['overview', 'sent', 'bounces', 'recipients', 'export', 'explain', 'settings', 'welcome'] as const;
export type View = (typeof VIEWS)[number];

/** The parameters of an address; others are dropped when an address is read. */
export const PARAMS = ['show', 'q', 'tab', 'days', 'account', 'to', 'watch', 'part', 'zoom', 'sort'] as const;
export type Params = Readonly<Partial<Record<(typeof PARAMS)[number], string>>>;

export interface Route {
  readonly view: View;
  /** The item open beside the list: a message's id or an address. */
  readonly item: string | null;
  readonly params: Params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Parses an address. Whatever is invalid leads to the Overview without an error. */
export function parseHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [name = '', item = ''] = path.split('/', 2);
  const view = VIEWS.find((known) => known === name) ?? 'overview';
  const given = new URLSearchParams(query);
  const params: Partial<Record<(typeof PARAMS)[number], string>> = {};
  for (const key of PARAMS) {
    const value = given.get(key);
    if (value) params[key] = value;
  }
  return { view, item: item ? decode(item) : null, params };
}

/** The address of a view, without empty parameters. */
export function hashOf(view: View, item: string | number | null = null, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const key of PARAMS) {
    const value = params[key];
    if (value) query.set(key, value);
  }
  const text = query.toString();
  return `#/${view}${item === null ? '' : `/${encodeURIComponent(item)}`}${text ? `?${text}` : ''}`;
}

const listeners = new Set<() => void>();
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

let read: { readonly hash: string; readonly route: Route } | null = null;
/** The present route; the same object as long as the address is the same. */
export function currentRoute(): Route {
  const hash = window.location.hash;
  if (read?.hash !== hash) read = { hash, route: parseHash(hash) };
  return read.route;
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}

/**
 * Goes to a view. `replace` adds no history entry, for changes that Back should not undo one by one, such as moving through a
 * list or typing.
 */
export function navigate(hash: string, how: 'push' | 'replace' = 'push'): void {
  if (hash === window.location.hash) return;
  if (how === 'push') window.history.pushState(null, '', hash);
  else window.history.replaceState(null, '', hash);
  for (const listener of listeners) listener();
}

/** The address of the same view with some parameters changed; null removes one. */
export function withParams(
  route: Route,
  change: Readonly<Partial<Record<(typeof PARAMS)[number], string | null>>>,
): Params {
  const next: Partial<Record<(typeof PARAMS)[number], string>> = { ...route.params };
  for (const key of PARAMS) {
    const value = change[key];
    if (value === undefined) continue;
    if (value) next[key] = value;
    else delete next[key];
  }
  return next;
}
