// Hears what a server says for the user while the app logs in, on lines of their own beside its answers.
import { takingLines, textOfLine, type WireLine } from '../wire/lines.ts';

/**
 * `* NO [WEBALERT https://accounts.google.com/signin/continue?sarp=1] Web login required.` The characters of the address are none of an
 * atom, so imapflow cannot read the line.
 */
const REMARK = /^\* (?:OK|NO|BAD|BYE) \[WEBALERT [^\r\n]{1,4000}/i;

/** A server may send this many; more are not kept. */
const MOST = 10;
/** Of a longer line the rest is not looked at. */
const MOST_BYTES = 5000;

/** Runs `work`, and until it has ended adds each remark of the server to `remarks`. imapflow reads all lines as ever. */
export function hearRemarks<T>(client: object, remarks: string[], work: () => Promise<T>): Promise<T> {
  const take = (line: WireLine, usual: (line: WireLine) => Promise<boolean>): Promise<boolean> => {
    const found = REMARK.exec(textOfLine(line, MOST_BYTES))?.[0];
    if (found !== undefined && remarks.length < MOST) remarks.push(found);
    return usual(line);
  };
  return takingLines(client, take, work);
}
