/** The part of imapflow that ends a connection on which the server is silent for too long; its type file does not declare it. */
interface Silence {
  /** Milliseconds. */
  socketTimeout: number;
  readonly socket: object;
  armSocketTimeout(socket: object): void;
}

/** Sets how long the server of an open connection may be silent while a command waits for its answer: milliseconds. */
export function limitSilence(client: object, ms: number): void {
  if (!knowsSilence(client)) return;
  client.socketTimeout = ms;
  client.armSocketTimeout(client.socket);
}

function knowsSilence(client: object): client is Silence {
  return (
    'armSocketTimeout' in client &&
    typeof client.armSocketTimeout === 'function' &&
    'socketTimeout' in client &&
    'socket' in client &&
    typeof client.socket === 'object' &&
    client.socket !== null
  );
}
