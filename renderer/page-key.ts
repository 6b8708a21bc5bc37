// The secret by which the loopback host knows this tab. The page that opens a one-time address is handed it once; sessionStorage
// keeps it for this tab and this port alone, through a reload, where a cookie would be told to every port of this computer.
const NAME = 'bounceboard-key';

/** Null in a tab that has opened no one-time address. */
export function pageKey(): string | null {
  const handed = document.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`);
  if (!handed) return kept();
  const key = handed.content;
  handed.remove();
  // The address bar keeps no token.
  history.replaceState(history.state, '', location.pathname + location.hash);
  keep(key);
  return key;
}

function keep(key: string): void {
  try {
    sessionStorage.setItem(NAME, key);
  } catch (error) {
    // A browser that keeps nothing for pages refuses; the tab then works until it is reloaded.
    console.warn(`The browser keeps no session: ${String(error)}`);
  }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    // Nothing can be kept, so nothing was.
    return null;
  }
}
