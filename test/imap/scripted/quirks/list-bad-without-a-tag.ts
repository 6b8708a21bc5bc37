import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

const WORDS = '[ALERT] Please enable IMAP access in your account settings first.';

/** interia.pl, where IMAP is switched off: LOGIN is OK, and LIST is answered by "* BAD [ALERT] …" alone. */
export const listBadWithoutATag: Quirk = {
  name: 'lets the user in, says that IMAP is to be enabled first, and does not end the command',
  seen: 'https://github.com/jstedfast/MailKit/issues/860',
  script: () => ({
    folders: usualFolders(),
    answers: {
      NAMESPACE: (connection, { tag }) => {
        if (connection.number > 2) return false;
        connection.send(`${tag} NO ${WORDS}`);
        return undefined;
      },
      LIST: (connection) => {
        // At the third connection the user has enabled it.
        if (connection.number > 2) return false;
        connection.send(`* BAD ${WORDS}`);
        return undefined;
      },
    },
  }),
  engine: { stallMs: 400 },
  reads: USUAL_READS,
};
