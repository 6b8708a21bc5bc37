import { listedName, type ScriptedFolder } from './mailbox.ts';
import type { Answer } from './script.ts';
import { wordsOf } from './wire.ts';

/** Answers EXAMINE with these lines alone, as "3 EXISTS". */
export function opensWith(lines: (folder: ScriptedFolder) => readonly string[]): Answer {
  return (connection, { tag, args }) => {
    const folder = connection.find(wordsOf(args)[0] ?? '');
    if (folder === undefined) return false;
    connection.folder = folder;
    for (const line of lines(folder)) connection.send(`* ${line}`);
    connection.send(`${tag} OK [READ-ONLY] opened`);
    return undefined;
  };
}

/** Answers STATUS with these items alone, as "MESSAGES 3". */
export function statusWith(items: (folder: ScriptedFolder) => string): Answer {
  return (connection, { tag, args }) => {
    const folder = connection.find(wordsOf(args)[0] ?? '');
    if (folder === undefined) return false;
    connection.send(`* STATUS ${listedName(folder)} (${items(folder)})`);
    connection.send(`${tag} OK STATUS done`);
    return undefined;
  };
}
