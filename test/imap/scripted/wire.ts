// The commands of one IMAP client, as they come over the wire. Bytes are latin1 strings, one character a byte.

export interface Wire {
  /** Feeds bytes that the client sent. */
  take(bytes: Buffer): void;
  /** Passes the client's next line to `line` in place of `command`: an answer to "+", as DONE or a password. */
  nextLine(line: (text: string) => void): void;
}

interface Client {
  command(line: string): void;
  /** The client waits for "+" before it sends a literal (RFC 3501 section 7.5). */
  goAhead(): void;
}

const LITERAL = /\{(\d{1,9})(\+?)\}$/;

/** Calls `command` with each whole command line; a literal in it is given as a quoted string. */
export function createWire({ command, goAhead }: Client): Wire {
  let text = '';
  let line = '';
  let literal: number | null = null;
  let continued: ((text: string) => void) | null = null;
  const step = (): boolean => {
    if (literal !== null) {
      if (text.length < literal) return false;
      line += quoted(text.slice(0, literal));
      text = text.slice(literal);
      literal = null;
      return true;
    }
    const end = text.indexOf('\r\n');
    if (end < 0) return false;
    const part = text.slice(0, end);
    text = text.slice(end + 2);
    if (continued !== null) {
      const take = continued;
      continued = null;
      take(part);
      return true;
    }
    const announced = LITERAL.exec(part);
    if (announced) {
      line += part.slice(0, announced.index);
      literal = Number(announced[1]);
      if (announced[2] === '') goAhead();
      return true;
    }
    const whole = line + part;
    line = '';
    command(whole);
    return true;
  };
  return {
    take(bytes) {
      text += bytes.toString('latin1');
      while (step());
    },
    nextLine: (take) => {
      continued = take;
    },
  };
}

/** A quoted string of RFC 3501 section 4.3. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

const WORD = /"((?:[^"\\]|\\.)*)"|([^\s"]+)/gs;

/** The atoms and strings of a command's arguments; a list's brackets stay at the words. */
export function wordsOf(args: string): readonly string[] {
  return [...args.matchAll(WORD)].map(([, string, atom]) => string?.replace(/\\(.)/gs, '$1') ?? atom ?? '');
}
