// What can be changed of a mailbox that is there: folders, own addresses, range, a trusted certificate.
import { plural } from './number.ts';

export const enMailbox = {
  mailbox: {
    folders: 'Folders…',
    addresses: 'My addresses…',
    range: 'How far back…',
    save: 'Save',
    saved: 'Saved. Reading with the new settings',
    foldersTitle: (account: string) => `Folders of ${account}`,
    foldersText:
      'Bounces are looked for in every folder but drafts. Name here the folders that hold what you sent, and leave out what should not be read.',
    useOf: (path: string) => `Use of ${path}`,
    uses: {
      sent: 'Sent mail',
      inbox: 'Inbox',
      'inbox-and-sent': 'Inbox, with copies of what I send',
      junk: 'Spam',
      read: 'Read for bounces',
      ignored: 'Not read',
    },
    copiesText:
      'If you send yourself a hidden copy (Bcc) of what you write, choose “Inbox, with copies of what I send”. Mail there from your own addresses then counts as sent.',
    looksSent: 'Looks like sent mail: nearly all of it is from you.',
    asSent: 'Use as sent mail',
    chooseSent: 'Choose the folder…',
    asSentOf: (path: string) => `Use as sent mail: ${path}`,
    messages: (count: number) => plural(count, 'message', 'messages'),
    noFolders: 'The server has not been asked yet. Connect once, then the folders stand here.',
    addressesTitle: (account: string) => `Addresses that are yours in ${account}`,
    addressesText:
      'Mail from these counts as sent by you; a bounce of mail from any other is backscatter. They are found in your sent mail; you can add and take out.',
    origins: { account: 'the account’s own', sent: 'found in sent mail', 'by-hand': 'added by you' },
    add: 'Add an address',
    addDo: 'Add',
    rangeTitle: (account: string) => `How far back ${account} is read`,
    rangeText: 'A longer time reads on where reading ended, and nothing twice. A shorter one forgets nothing.',
    ranges: { 90: '90 days', 365: '1 year', 0: 'Everything' },
    trust: 'Trust this certificate',
    trustNew: 'Trust the new certificate',
    fingerprint: 'Its fingerprint (SHA-256)',
    fingerprintBefore: 'The one you trusted before',
    trustHint:
      'Servers of a company, and bridges on this computer, often sign their own. Trust it only if you know that this is yours.',
    trustChanged: 'If nobody has renewed it on purpose, somebody may stand between you and the server.',
    trusted: 'Certificate trusted',
  },
};
