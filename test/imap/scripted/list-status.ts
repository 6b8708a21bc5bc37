// LIST with the STATUS of each folder in the same answer (RFC 5819).
import { listedName, statusItems } from './mailbox.ts';
import type { Answer } from './script.ts';

/** What a server with LIST-STATUS offers. */
export const LIST_STATUS = 'IMAP4rev1 IDLE NAMESPACE ID AUTH=PLAIN SASL-IR LIST-EXTENDED LIST-STATUS SPECIAL-USE';

/** Answers LIST with RETURN (STATUS …); every other LIST as usual. */
export const listStatus: Answer = (connection, { tag, args }) => {
  const items = /RETURN \(.*STATUS \(([^)]*)\)/.exec(args)?.[1];
  if (items === undefined) return false;
  for (const folder of connection.script.folders) {
    const { flags = '\\HasNoChildren', delimiter = '"/"' } = folder;
    connection.send(`* LIST (${flags}) ${delimiter} ${listedName(folder)}`);
    connection.send(`* STATUS ${listedName(folder)} (${statusItems(folder, items)})`);
  }
  connection.send(`${tag} OK LIST done`);
  return undefined;
};
