import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentOf } from '../quirk.ts';

const script: Quirk['script'] = () => ({ folders: [inbox([sentOf(1), letterOf(2), reportOf(3)])] });

/** A program that cannot store sent mail on the server sends a hidden copy (Bcc) to its own user. */
export const copiesInTheInbox: Quirk = {
  name: 'keeps copies of sent mail in the Inbox, as the user has said',
  seen: 'https://github.com/cypht-org/cypht/issues/233',
  script,
  config: { folders: [{ path: 'INBOX', use: 'inbox-and-sent' }] },
  // The store tells by the sender which of these letters the user sent.
  reads: { 'INBOX letter': 2, 'INBOX report': 1 },
  // biome-ignore lint/suspicious/noThenProperty: nobody awaits a quirk
  then: ({ engine, server }) => engine.until(() => server.commands.at(-1) === 'IDLE'),
  also: ({ server }) =>
    expect(server.commands.filter((command) => command.startsWith('EXAMINE')).at(-1)).toBe('EXAMINE INBOX'),
};

export const copiesNobodySpokeOf: Quirk = {
  name: 'keeps copies of sent mail in the Inbox, of which the user has said nothing',
  seen: 'https://github.com/cypht-org/cypht/issues/233',
  script,
  reads: { 'INBOX life': 2, 'INBOX report': 1 },
  shows: ['no-sent-folder'],
};
