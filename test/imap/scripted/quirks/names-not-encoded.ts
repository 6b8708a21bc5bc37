import { expect } from 'vitest';
import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const eightBit = (name: string): string => `"${Buffer.from(name, 'utf8').toString('latin1')}"`;

/** Names that are no modified UTF-7 (RFC 3501 section 5.1.3): a server passes on what a client wrote. */
export const namesNotEncoded: Quirk = {
  name: 'lists folders by names that are not encoded',
  seen: 'https://github.com/mailcow/mailcow-dockerized/issues/2492',
  script: () => ({
    folders: [
      inbox([]),
      sentFolder([sentOf(1)]),
      { path: 'raw', listed: '"R&D"', messages: [reportOf(11)] },
      { path: 'unfinished', listed: '"&AOk"', messages: [reportOf(12)] },
      { path: 'utf-8', listed: eightBit('Gelöscht'), messages: [reportOf(13)] },
      { path: 'latin-1', listed: '"Entw\xfcrfe von 2019"', messages: [reportOf(14)] },
      { path: 'lit "x" 1', listed: '{9}\r\nlit "x" 1', messages: [reportOf(15)] },
      { path: 'yandex', listed: '"&BBAEMQQyACYEMwQ0BDU-"', messages: [reportOf(16)] },
    ],
  }),
  reads: {
    'Sent sent': 1,
    'R&D report': 1,
    '&AOk report': 1,
    'Gelöscht report': 1,
    'Entwürfe von 2019 report': 1,
    'lit "x" 1 report': 1,
    'Абв&где report': 1,
  },
  also({ server }) {
    expect(server.commands).toContain('EXAMINE "R&D"');
    expect(server.commands).toContain('EXAMINE "&AOk"');
    expect(server.commands).toContain('EXAMINE "Entw\xfcrfe von 2019"');
    expect(server.commands).toContain('EXAMINE "&BBAEMQQyACYEMwQ0BDU-"');
  },
};

/** imapflow looks for a folder that was refused by the name that it would have given it, and finds none. */
export const oddNameRefused: Quirk = {
  name: 'refuses to open a folder whose name is not encoded',
  seen: 'https://github.com/modern-email/defects/issues/46',
  script: () => ({
    folders: [
      inbox([reportOf(1)]),
      sentFolder([sentOf(1)]),
      { path: 'raw', listed: '"R&D"', messages: [reportOf(11)] },
    ],
    answers: {
      EXAMINE(connection, { tag, args }) {
        if (!args.includes('R&D')) return false;
        connection.send(`${tag} NO [CONTACTADMIN] the folder is damaged`);
        return undefined;
      },
    },
  }),
  reads: { 'INBOX report': 1, 'Sent sent': 1 },
  shows: ['folder-refused R&D'],
};
