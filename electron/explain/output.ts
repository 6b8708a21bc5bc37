// Writing to a pipe whose reader may go away (`… | head`).
import type { Writable } from 'node:stream';

export interface Output {
  /** Resolves when the text is taken over; false once nobody reads any more. */
  write(text: string): Promise<boolean>;
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

/** In: standard output or error. A closed pipe ends the output without an error; any other failure is thrown by `write`. */
export function createOutput(stream: Writable): Output {
  let closed = false;
  // Without a listener the error would end the process with a stack trace; `write` hears of it by its callback.
  stream.on('error', () => {
    closed = true;
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed) return resolve(false);
        stream.write(text, (error) => {
          if (!error) resolve(true);
          else if (isClosedPipe(error)) resolve(false);
          else reject(error);
        });
      }),
  };
}
