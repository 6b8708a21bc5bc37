// The lines of a connection as the server sent them, before imapflow reads them.

/** A line as the server sent it. Its literals are apart; the text contains their lengths (`{217}`, RFC 3501 section 4.3). */
export interface WireLine {
  readonly payload: Uint8Array;
  readonly literals?: readonly Uint8Array[];
}

/** Resolves to false if imapflow must stop reading the connection. */
type ReadLine = (line: WireLine) => Promise<boolean>;

/** The method of imapflow that reads the lines of a connection one by one; its type file does not declare it. */
interface LineReader {
  handleResponse: ReadLine;
}

export function readsLines(client: object): client is LineReader {
  return 'handleResponse' in client && typeof client.handleResponse === 'function';
}

/** Passes each line from now on to `take`, with imapflow's own reading of a line. Returns a function that ends this. */
export function takeLines(client: LineReader, take: (line: WireLine, usual: ReadLine) => Promise<boolean>): () => void {
  const usual = client.handleResponse;
  client.handleResponse = (line) => take(line, (one) => usual.call(client, one));
  return () => {
    client.handleResponse = usual;
  };
}

/** As `takeLines`, until `work` has ended. Where imapflow's method has another name, it reads all lines itself. */
export async function takingLines<T>(
  client: object,
  take: (line: WireLine, usual: ReadLine) => Promise<boolean>,
  work: () => Promise<T>,
): Promise<T> {
  if (!readsLines(client)) return work();
  const end = takeLines(client, take);
  try {
    return await work();
  } finally {
    end();
  }
}

/** The first `most` bytes of the line, its literals aside, each byte as one character. */
export function textOfLine({ payload }: WireLine, most = payload.length): string {
  return Buffer.from(payload.buffer, payload.byteOffset, Math.min(payload.length, most)).toString('latin1');
}
