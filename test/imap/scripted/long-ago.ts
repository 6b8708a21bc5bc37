import type { ScriptedMessage } from './mailbox.ts';
import { LATELY } from './quirk.ts';

const LONG_AGO = LATELY - 200 * 86_400_000;

/** The same message, sent and arrived 200 days ago. */
export function longAgo(message: ScriptedMessage): ScriptedMessage {
  const source = String(message.source).replace(/^Date: .*$/m, `Date: ${new Date(LONG_AGO).toUTCString()}`);
  return { ...message, arrived: LONG_AGO, source };
}
