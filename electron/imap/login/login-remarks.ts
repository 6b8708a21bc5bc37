// Hears what a server says for the user while the app logs in, on lines of their own beside its answers.
import { readsLines } from '../fetch/plain-line.ts';

/**
 * `* NO [WEBALERT https://accounts.google.com/signin/continue?sarp=1] Web login required.` The characters of the address are none of an
 * atom, so imapflow cannot read the line.
 */
const REMARK = /^\* (?:OK|NO|BAD|BYE) \[WEBALERT [^\r\n]{1,4000}/i;

/** A server may send this many; more are not kept. */
const MOST = 10;

/** Runs `work`, and until it has ended adds each remark of the server to `remarks`. imapflow reads all lines as ever. */
export async function hearRemarks<T>(client: object, remarks: string[], work: () => Promise<T>): Promise<T> {
  if (!readsLines(client)) return work();
  const usual = client.handleResponse;
  client.handleResponse = (line) => {
    const { buffer, byteOffset, length } = line.payload;
    const text = Buffer.from(buffer, byteOffset, Math.min(length, 5000)).toString('latin1');
    const found = REMARK.exec(text)?.[0];
    if (found !== undefined && remarks.length < MOST) remarks.push(found);
    return usual.call(client, line);
  };
  try {
    return await work();
  } finally {
    client.handleResponse = usual;
  }
}
