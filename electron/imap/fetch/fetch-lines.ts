// Sends UID FETCH through imapflow and passes on the items of each line of the answer.

import type { AnswerLine, CommandSender, Token } from '../wire/commands.ts';

export interface FetchQuery {
  /** UIDs. */
  readonly sequence: string;
  /** What to fetch, as imapflow's tokens. */
  readonly items: readonly object[];
}

/** Sends the command and passes the items of each FETCH line to `onItems`, which must not throw. Throws what imapflow throws. */
export async function sendFetch(
  client: CommandSender,
  { sequence, items }: FetchQuery,
  onItems: (items: readonly Token[]) => void,
): Promise<void> {
  const onFetch = async (line: AnswerLine): Promise<void> => {
    const list = line.attributes?.[1];
    if (list !== undefined && isList(list)) onItems(list);
  };
  try {
    const answer = await client.exec('UID FETCH', [{ type: 'SEQUENCE', value: sequence }, [...items]], {
      untagged: { FETCH: onFetch },
    });
    answer.next();
  } catch (cause) {
    if (isTagless(cause)) await untilAnswered(client);
    throw cause;
  }
}

/**
 * imapflow takes a line that begins with "NO" or "BAD", and has no tag, for the answer to the running command. The server may still be at
 * its work: what it sends then would be taken for a part of the next answer.
 */
const isTagless = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'MissingTag';

const MOST_NOOPS = 3;

/** A server answers one command after the other: with the answer to NOOP nothing more comes of the commands before it. */
async function untilAnswered(client: CommandSender): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      const answer = await client.exec('NOOP', [], { untagged: {} });
      answer.next();
      return;
    } catch (cause) {
      if (!isTagless(cause) || tries === MOST_NOOPS) throw cause;
    }
  }
}

/** The UID of a sequence set that names a single one; null for any other. */
export const onlyUid = (sequence: string): number | null => (/^\d{1,10}$/.test(sequence) ? Number(sequence) : null);

/**
 * The names of a line's items, in capitals and without section, each with its value. A partial section whose origin stands apart, as
 * `BODY[] <0> {12}`, is one item as well.
 */
export function* itemsOf(line: readonly Token[]): Generator<readonly [name: string, value: Token]> {
  for (let at = 0; at + 1 < line.length; at += 2) {
    const name = textOf(line[at]).toUpperCase();
    if (isOrigin(line[at + 1])) at++;
    if (at + 1 < line.length) yield [name, line[at + 1] ?? null];
  }
}

const isOrigin = (token: Token | undefined): boolean => /^<\d{1,10}>$/.test(textOf(token));

const isList = (token: Token): token is readonly Token[] => Array.isArray(token);

export function textOf(token: Token | undefined): string {
  if (token === undefined || token === null || isList(token)) return '';
  const { value } = token;
  return typeof value === 'string' ? value : Buffer.isBuffer(value) ? value.toString() : '';
}

export const listOf = (token: Token): readonly string[] => (token !== null && isList(token) ? token.map(textOf) : []);

/** RFC 3501 section 9: a number has at most ten digits. */
export function wholeOf(token: Token): number {
  const text = textOf(token);
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

/** A server sends a section as a literal; a short one may be a quoted string. Empty for NIL. */
export function bytesOf(token: Token): Uint8Array {
  if (token === null || isList(token)) return new Uint8Array();
  const { value } = token;
  return Buffer.isBuffer(value) ? value : Buffer.from(textOf(token));
}
