// imapflow waits by itself where a server says "Request is throttled. Suggested Backoff Time: 92415 milliseconds", and says nothing of it.
import { answerFrom, waitAsked } from './not-now.ts';
import { readsLines } from './plain-line.ts';

const STAR = '*'.charCodeAt(0);

/** Calls `onWait` with the milliseconds that the server asks to wait, and with null at its next line. */
export function reportWaits(client: object, onWait: (ms: number | null) => void): void {
  if (!readsLines(client)) return;
  const usual = client.handleResponse;
  let isWaiting = false;
  client.handleResponse = (line) => {
    // Nearly every line begins with a star, and asks for nothing.
    const asked = line.payload[0] === STAR ? null : waitAsked(answerFrom(Buffer.from(line.payload).toString('latin1')));
    if (asked !== null) onWait(asked);
    else if (isWaiting) onWait(null);
    isWaiting = asked !== null;
    return usual.call(client, line);
  };
}
