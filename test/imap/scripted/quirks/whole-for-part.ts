import { report } from '../../mail.ts';
import { inbox, LATELY, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, fetchOf } from '../refusing.ts';

const CAP = 256 * 1024;

export const wholeForPart: Quirk = {
  name: 'sends the whole message when its first part is asked for',
  seen: 'RFC 3501 section 6.4.5',
  script: () => ({
    folders: [inbox([reportOf(2, { source: report({ n: 2, at: LATELY }, 600_000) })]), sentFolder([sentOf(2)])],
    answers: {
      'UID FETCH': (connection, command) => {
        const { messages, items } = fetchOf(connection, command);
        for (const message of messages)
          connection.sendRow(message, items.replace(/<0\.\d+>/, ''), { body: 'BODY[]<0>' });
        connection.send(`${command.tag} OK FETCH done`);
        return undefined;
      },
    },
  }),
  reads: { 'INBOX report': 1, 'Sent sent': 1 },
  also: ({ store }) => {
    const sizes = store.facts.flatMap(({ fact }) => (fact.kind === 'report' ? [fact.source.length] : []));
    expectThat('no more than the first part is kept', sizes.join() === String(CAP), sizes);
  },
};
