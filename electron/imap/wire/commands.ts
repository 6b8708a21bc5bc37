// Sends commands through imapflow and passes on the lines of their answers.

/** A value in a line as imapflow parses it: an atom, a string, bytes, a list, or null for NIL. */
export type Token = null | { readonly value?: unknown; readonly section?: unknown } | readonly Token[];

/** imapflow reads a line of numbers alone into `numbers`, and any other line into `attributes`. */
export interface AnswerLine {
  readonly numbers?: readonly unknown[];
  readonly attributes?: readonly Token[];
}

interface Answer {
  /** The tagged line. */
  readonly response?: unknown;
  /** Lets imapflow read the next line of the connection. */
  next(): void;
}

/** The method of imapflow that sends a command and passes on the lines of its answer; its type file does not declare it. */
export interface CommandSender {
  exec(
    command: string,
    attributes: readonly unknown[],
    options: { readonly untagged: Readonly<Record<string, (line: AnswerLine) => Promise<void>>> },
  ): Promise<Answer>;
  /** Set while IDLE runs: ends it. */
  readonly preCheck?: unknown;
}

export function canSend(client: object): client is CommandSender {
  return 'exec' in client && typeof client.exec === 'function';
}

/** Throws where imapflow's method has another name. */
export function senderOf(client: object): CommandSender {
  if (!canSend(client)) throw new Error('imapflow sends commands by another name');
  return client;
}

export const atom = (value: string) => ({ type: 'ATOM', value });
