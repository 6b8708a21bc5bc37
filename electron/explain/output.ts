// Writes to a pipe whose other end may be closed early (`… | head`).
import type { Writable } from 'node:stream';

export interface Output {
  /** Resolves when the stream has taken the text; false once the reader has closed the pipe. */
  write(text: string): Promise<boolean>;
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

/** In: standard output or standard error. A closed pipe ends the output without an error; `write` throws any other failure. */
export function createOutput(stream: Writable): Output {
  let closed = false;
  // Without a listener this error would end the process with a stack trace; the callback of `write` reports it.
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
