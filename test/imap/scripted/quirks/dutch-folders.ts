import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentOf } from '../quirk.ts';

export const dutchFolders: Quirk = {
  name: 'is an Exchange in Dutch: "Verzonden items", "Verwijderde items", "Concepten", "Ongewenste e-mail"',
  seen: 'https://github.com/floatpane/matcha/issues/1641',
  script: () => ({
    capabilities: 'IMAP4 IMAP4rev1 AUTH=PLAIN SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+',
    folders: [
      inbox([letterOf(1), reportOf(2)]),
      { path: 'Verzonden items', messages: [sentOf(2), sentOf(3)] },
      { path: 'Concepten', messages: [sentOf(9)] },
      { path: 'Verwijderde items', messages: [reportOf(3)] },
      { path: 'Ongewenste e-mail', messages: [reportOf(4)] },
    ],
  }),
  reads: {
    'INBOX life': 1,
    'INBOX report': 1,
    'Verzonden items sent': 2,
    'Verwijderde items report': 1,
    'Ongewenste e-mail report': 1,
  },
  also: ({ store }) => {
    expect(store.positions.get('Ongewenste e-mail')?.role).toBe('junk');
  },
};
