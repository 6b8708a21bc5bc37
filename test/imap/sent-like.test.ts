import { describe, expect, it } from 'vitest';
import { areReadAlike, foldersToRead, folderToWatch, readsSent } from '../../electron/imap/folders/folders.ts';
import { createSentLike, type SentLike } from '../../electron/imap/folders/sent-like.ts';
import type { FolderRole } from '../../shared/domain/words.ts';
import { letterFrom } from './letters.ts';

const OWN = new Set(['anna@shop.example']);

function count(sentLike: SentLike, path: string, mine: number, others: number, role: FolderRole = 'other'): void {
  const facts = [
    ...Array.from({ length: mine }, () => letterFrom('Anna@Shop.example')),
    ...Array.from({ length: others }, () => letterFrom('kurt@client.example')),
  ];
  sentLike.count({ path, role, messages: mine + others, facts }, OWN);
}

describe('a folder looks like sent mail', () => {
  it.each([
    [20, 0, true],
    [18, 2, true],
    [17, 3, false],
    [19, 0, false],
    [450, 50, true],
    [449, 51, false],
  ])('with %i messages of the user and %i of others: %s', (mine, others, looks) => {
    const sentLike = createSentLike([]);
    count(sentLike, 'Post', mine, others);
    expect(sentLike.paths()).toEqual(looks ? ['Post'] : []);
  });

  it('by what all slices of a run say together', () => {
    const sentLike = createSentLike([]);
    count(sentLike, 'Post', 15, 0);
    expect(sentLike.paths()).toEqual([]);
    count(sentLike, 'Post', 5, 0);
    expect(sentLike.paths()).toEqual(['Post']);
    count(sentLike, 'Post', 0, 5);
    expect(sentLike.paths()).toEqual([]);
  });

  it('as in an earlier run, until enough of it is read again', () => {
    const sentLike = createSentLike(['Post', 'Verein']);
    count(sentLike, 'Post', 0, 3);
    count(sentLike, 'Verein', 0, 20);
    expect(sentLike.paths()).toEqual(['Post']);
  });

  it('only where nothing says what the folder is for', () => {
    const sentLike = createSentLike([]);
    for (const role of ['sent', 'inbox', 'inbox-and-sent', 'junk', 'trash', 'all', 'drafts', 'archive'] as const)
      count(sentLike, role, 30, 0, role);
    expect(sentLike.paths()).toEqual(['archive']);
  });

  it('with every message that gave no fact counted as one of others', () => {
    const sentLike = createSentLike([]);
    sentLike.count({ path: 'Post', role: 'other', messages: 30, facts: [] }, OWN);
    expect(sentLike.paths()).toEqual([]);
  });
});

describe('an inbox with copies of sent mail', () => {
  const listed = [
    { path: 'INBOX', role: 'inbox' as const },
    { path: 'Kunden', role: 'other' as const },
  ];
  const read = foldersToRead(listed, false, new Map([['INBOX', 'inbox-and-sent']]));

  it('is read first, is waited in, and counts as a folder of sent mail', () => {
    expect(read.map(({ path, role }) => `${path} as ${role}`)).toEqual(['INBOX as inbox-and-sent', 'Kunden as other']);
    expect(folderToWatch(read)?.path).toBe('INBOX');
    expect(readsSent(read, false)).toBe(true);
  });

  it('is read anew when the user says so, and when they take it back', () => {
    expect(areReadAlike('inbox', 'inbox-and-sent')).toBe(false);
    expect(areReadAlike('inbox-and-sent', 'other')).toBe(false);
  });
});
