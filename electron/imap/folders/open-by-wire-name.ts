// Opens a folder by the bytes with which the server listed it. imapflow decodes a name and encodes it again, which gives another name
// for one that was not encoded as RFC 3501 section 5.1.3 says: raw "R&D", raw 8-bit.
import { type CommandSender, canSend } from '../wire/commands.ts';
import { encodeMailboxName, nameToken, speaksUtf8 } from './mailbox-names.ts';

/** What opening needs of imapflow's client. */
interface OpeningClient {
  readonly capabilities: ReadonlyMap<string, boolean | number>;
  readonly enabled: ReadonlySet<string>;
}

/** Runs `open`, in which imapflow sends EXAMINE for `path`, with the name `wire` in that command. */
export async function withWireName<T>(
  client: OpeningClient,
  { path, wire }: { readonly path: string; readonly wire: string | undefined },
  open: () => Promise<T>,
): Promise<T> {
  if (wire === undefined || !canSend(client)) return open();
  const utf8 = speaksUtf8(client);
  const usual = client.exec;
  const exec: CommandSender['exec'] = (command, attributes, options) =>
    usual.call(
      client,
      command,
      command === 'EXAMINE' ? [nameToken(wire, utf8), ...attributes.slice(1)] : attributes,
      options,
    );
  client.exec = exec;
  try {
    return await open();
  } catch (cause) {
    throw encodeMailboxName(path, utf8) === wire ? cause : withoutGuess(cause);
  } finally {
    client.exec = usual;
  }
}

/** After a NO imapflow lists the folder by the name that it knows, and takes it for missing where that is another name. */
function withoutGuess(cause: unknown): unknown {
  if (cause instanceof Error && 'mailboxMissing' in cause) cause.mailboxMissing = false;
  return cause;
}
