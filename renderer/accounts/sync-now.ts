import { client } from '../api.ts';
import { asAppError, errorText } from '../components/note.tsx';
import { say } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';

/** Shows an error as a short message, for calls that have no place of their own on the screen. */
export function showFailure(error: unknown): void {
  const { title, text } = errorText(asAppError(error));
  say(`${title}. ${text}`);
}

/** Looks for new mail in every account. */
export function syncNow(): void {
  say(s.shell.syncing);
  client.call('sync.start', { accountId: null }).catch(showFailure);
}
