import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentOf } from '../quirk.ts';

export const qqSentMessages: Quirk = {
  name: 'files sent mail in "Sent Messages" and marks nothing, as QQ Mail does',
  seen: 'https://github.com/mjs/imapclient/pull/607',
  script: () => ({
    capabilities: 'IMAP4 IMAP4rev1 ID AUTH=PLAIN AUTH=LOGIN AUTH=XOAUTH2 NAMESPACE',
    folders: [
      inbox([letterOf(1), reportOf(2)], { flags: '\\NoInferiors \\HasNoChildren' }),
      { path: 'Sent Messages', messages: [sentOf(2)] },
      { path: 'Drafts', messages: [sentOf(9)] },
      { path: 'Deleted Messages', messages: [reportOf(3)] },
      { path: 'Junk', messages: [reportOf(4)] },
    ],
  }),
  reads: {
    'INBOX life': 1,
    'INBOX report': 1,
    'Sent Messages sent': 1,
    'Deleted Messages report': 1,
    'Junk report': 1,
  },
  also: ({ store }) => {
    expect(store.positions.get('Sent Messages')?.role).toBe('sent');
  },
};
