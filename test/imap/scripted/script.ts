// What a scripted server is told to do.
import type { SecureContextOptions } from 'node:tls';
import type { ScriptedConnection } from './connection.ts';
import type { ScriptedFolder } from './mailbox.ts';

export interface Command {
  readonly tag: string;
  /** In capitals, as "UID FETCH". */
  readonly name: string;
  readonly args: string;
}

/**
 * Answers a command in another way than a well-behaved server. Returns false where the usual answer shall be given. It may write
 * lines before it returns false, and may call `connection.usual(command)` itself to write after it.
 */
export type Answer = (connection: ScriptedConnection, command: Command) => false | undefined;

export interface Script {
  /** The first line, in place of "* OK [CAPABILITY …] ready"; null for none. */
  readonly greeting?: string | null;
  readonly capabilities?: string;
  /** Capabilities after login, where they differ. */
  readonly capabilitiesAfterLogin?: string;
  /** The answer to NAMESPACE (RFC 2342). */
  readonly namespaces?: string;
  readonly folders: ScriptedFolder[];
  /** How a line is written, where not as usual. FETCH rows are left as they are. */
  readonly written?: (line: string) => string;
  /** By the command's name, as "UID FETCH", "EXAMINE", "LOGIN" (asked also for AUTHENTICATE, once the credentials are known). */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Called for each new connection, before the greeting. */
  readonly onConnect?: (connection: ScriptedConnection) => void;
  readonly user?: string;
  readonly password?: string;
  /** Certificate and key; with `implicit` TLS from the first byte, else by STARTTLS. */
  readonly tls?: SecureContextOptions & { readonly implicit?: boolean };
  /** The address to listen on; by itself 127.0.0.1. */
  readonly host?: string;
}
