// The secret by which the loopback host recognises this tab. The page gets it once, when it opens a one-time address;
// sessionStorage keeps it through reloads, for this tab and port alone. A cookie would be sent to every port of this computer.
const NAME = 'bounceboard-key';

/** Null in a tab that has not opened a one-time address. */
export function pageKey(): string | null {
  const handed = document.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`);
  if (!handed) return kept();
  const key = handed.content;
  handed.remove();
  // Removes the token from the address bar.
  history.replaceState(history.state, '', location.pathname + location.hash);
  keep(key);
  return key;
}

function keep(key: string): void {
  try {
    sessionStorage.setItem(NAME, key);
  } catch (error) {
    // The browser refuses to store anything for pages; the tab then works until it is reloaded.
    console.warn(`The browser keeps no session: ${String(error)}`);
  }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    // The browser stores nothing, so there is no key.
    return null;
  }
}
