import type { ScriptedConnection } from './connection.ts';
import { inFolder, type ScriptedMessage } from './mailbox.ts';
import type { Answer } from './script.ts';

interface Row {
  readonly message: ScriptedMessage;
  readonly items: string;
  /** Its place in this answer, from 0. */
  readonly at: number;
}

/** Answers UID FETCH: `write` sends each row, and what the server says before and behind it. */
export function rowByRow(write: (connection: ScriptedConnection, row: Row) => void): Answer {
  return (connection, { tag, args }) => {
    const [set = '', ...items] = args.split(' ');
    const found = connection.folder === null ? [] : inFolder(connection.folder, set);
    for (const [at, message] of found.entries()) write(connection, { message, items: items.join(' '), at });
    connection.send(`${tag} OK FETCH done`);
    return undefined;
  };
}
