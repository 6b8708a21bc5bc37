// What the app makes of the lines of LIST and STATUS: names, paths and roles.
import { describe, expect, it } from 'vitest';
import type { ListedMailbox } from '../../electron/imap/folders/list-folders.ts';
import { folderLine } from '../../electron/imap/folders/list-lines.ts';
import { decodeMailboxName, encodeMailboxName, nameToken } from '../../electron/imap/folders/mailbox-names.ts';
import { remoteFolders } from '../../electron/imap/folders/remote-folder.ts';

const line = (text: string, ...literals: string[]) =>
  folderLine({ payload: Buffer.from(text, 'latin1'), literals: literals.map((one) => Buffer.from(one, 'latin1')) });

describe('a line of LIST', () => {
  it.each([
    ['* LIST (\\HasNoChildren \\Sent) "/" "Sent Items"', 'Sent Items', '/'],
    ['* list () NIL INBOX', 'INBOX', null],
    ['* LIST () "\\\\" "a\\"b\\\\c"', 'a"b\\c', '\\'],
    ['* LIST () "\\" Sent', 'Sent', '\\'],
    ['* LIST () . INBOX.Sent', 'INBOX.Sent', '.'],
    ['* LIST () "/" Sent Items', 'Sent Items', '/'],
    ['* LIST () "/" foo ("CHILDINFO" ("SUBSCRIBED"))', 'foo', '/'],
    ['* LIST () "" NIL', 'NIL', null],
    ['* XLIST (\\Inbox) "/" "Posteingang"', 'Posteingang', '/'],
    ['* LIST ()  "/"  "two  spaces"', 'two  spaces', '/'],
  ])('%s', (text, wire, delimiter) => {
    expect(line(text)).toMatchObject({ kind: 'list', wire, delimiter });
  });

  it('has a name as a literal, also one of eight bits', () => {
    expect(line('* LIST () "/" {7}\r\n', 'Entw\xfcrfe')).toMatchObject({ wire: 'Entw\xfcrfe' });
    expect(line('* LIST () "/" ~{3}\r\n', '"x"')).toMatchObject({ wire: '"x"' });
  });

  it('has flags in one spelling', () => {
    expect(line('* LIST (\\NoSelect \\NONEXISTENT) "/" x')).toMatchObject({
      flags: new Set(['\\noselect', '\\nonexistent']),
    });
  });

  it.each([
    '* LIST (\\Noselect) "/" ""',
    '* LSUB () "/" x',
    '* 3 EXISTS',
    '* LIST ',
    '* LIST (',
    '* LIST () "',
    '* STATUS x',
  ])('that names no folder gives none: %s', (text) => {
    expect(line(text)).toBeNull();
  });

  it('of STATUS has its items', () => {
    const items = new Map([
      ['MESSAGES', '2'],
      ['UIDNEXT', '44292'],
    ]);
    expect(line('* STATUS "Sent (old)" (MESSAGES 2 UIDNEXT 44292)')).toEqual({
      kind: 'status',
      wire: 'Sent (old)',
      items,
    });
    expect(line('* STATUS {3}\r\n (messages 2 uidnext 44292 )', 'a"b')).toEqual({ kind: 'status', wire: 'a"b', items });
    expect(line('* STATUS INBOX ()')).toEqual({ kind: 'status', wire: 'INBOX', items: new Map() });
  });
});

describe('a name', () => {
  it.each([
    ['Entw&APw-rfe &- &ZeVnLIqe-', 'Entwürfe & 日本語'],
    ['R&D', 'R&D'],
    ['R&D-team', 'R&D-team'],
    ['R&Dep-team', 'R&Dep-team'],
    ['&AOk', '&AOk'],
    ['&AOQ-&APY-', 'äö'],
    ['&BBAEMQQyACYEMwQ0BDU-', 'Абв&где'],
    ['Gel\xc3\xb6scht', 'Gelöscht'],
    ['Entw\xfcrfe', 'Entwürfe'],
    ['&- \xc3\xb6', '&- ö'],
  ])('%s is shown as %s', (wire, shown) => {
    expect(decodeMailboxName(wire, false)).toBe(shown);
  });

  it('is UTF-8 where the connection speaks it', () => {
    expect(decodeMailboxName('A &- \xc3\xb6', true)).toBe('A &- ö');
    expect(encodeMailboxName('A & ö', true)).toBe('A & \xc3\xb6');
    expect(encodeMailboxName('A & ö/日本', false)).toBe('A &- &APY-/&ZeVnLA-');
  });

  it.each(['Entwürfe & 日本語', '😀 Kunden', 'a/b.c', '&&', 'R&D'])('%s is the same after both ways', (name) => {
    for (const utf8 of [true, false]) expect(decodeMailboxName(encodeMailboxName(name, utf8), utf8)).toBe(name);
  });

  it('is sent byte by byte', () => {
    expect(nameToken('INBOX', false)).toEqual({ type: 'ATOM', value: 'INBOX' });
    expect(nameToken('R&D', false)).toEqual({ type: 'STRING', value: 'R&D' });
    expect(nameToken('\xc3\xb6', true)).toEqual({ type: 'STRING', value: 'ö' });
    expect(nameToken('\xc3\xb6', false)).toEqual({ type: 'LITERAL', value: Buffer.from([0xc3, 0xb6]) });
    expect(nameToken('\xf6', true)).toEqual({ type: 'LITERAL', value: Buffer.from([0xf6]) });
    expect(nameToken('a\nb', false)).toEqual({ type: 'LITERAL', value: Buffer.from('a\nb') });
  });
});

describe('the folders', () => {
  const listed = (wire: string, flags = '', items: ListedMailbox['items'] = null): ListedMailbox => ({
    wire,
    flags: new Set(flags.split(' ')),
    delimiter: '/',
    items,
  });
  const roles = (...mailboxes: readonly ListedMailbox[]) =>
    remoteFolders(mailboxes, { utf8: false, isForeign: ({ wire }) => wire.startsWith('user/') }).map(
      ({ path, role }) => `${path} ${role}`,
    );

  it('get their roles from marks before names, and one folder only is the archive, the trash, the drafts', () => {
    expect(
      roles(
        listed('Trash'),
        listed('Papierkorb', '\\trash'),
        listed('Old/Archive'),
        listed('Archive'),
        listed('Drafts'),
        listed('INBOX/Drafts'),
      ),
    ).toEqual([
      'Drafts drafts',
      'Archive archive',
      'Papierkorb trash',
      'INBOX/Drafts other',
      'Old/Archive other',
      'Trash other',
    ]);
  });

  it('are Sent and Junk by every name and mark', () => {
    expect(
      roles(
        listed('Sent', '\\sent'),
        listed('Gesendete Objekte'),
        listed('Sent/2024'),
        listed('Sent/Kunden/Nord'),
        listed('Spam', '\\junk'),
        listed('Junk E-mail'),
        listed('Archive/Sent'),
        listed('Archive/Sent/Trash'),
      ),
    ).toEqual([
      'Archive/Sent sent',
      'Gesendete Objekte sent',
      'Sent sent',
      'Sent/2024 sent',
      'Sent/Kunden/Nord sent',
      'Junk E-mail junk',
      'Spam junk',
      'Archive/Sent/Trash trash',
    ]);
  });

  it('are not known by a name that says nothing: what waits to be sent, or has been', () => {
    expect(roles(listed('OUTBOX'), listed('Templates'), listed('All Mail'))).toEqual([
      'All Mail other',
      'OUTBOX other',
      'Templates other',
    ]);
  });

  it('of others take no role away', () => {
    expect(roles(listed('user/ben/Trash', '\\trash'), listed('Deleted'))).toEqual([
      'Deleted trash',
      'user/ben/Trash trash',
    ]);
  });

  it('have the state of STATUS, which a server may send in part', () => {
    const items = (text: string) => line(`* STATUS x (${text})`);
    const stateOf = (text: string) => {
      const said = items(text);
      const all = remoteFolders([listed('x', '', said?.kind === 'status' ? said.items : null)], {
        utf8: false,
        isForeign: () => false,
      });
      return all[0];
    };
    expect(stateOf('MESSAGES 3 UIDNEXT 9 UIDVALIDITY 4294967295 HIGHESTMODSEQ 18446744073709551615')).toMatchObject({
      messages: 3,
      state: { uidNext: 9, uidValidity: '4294967295', highestModseq: '18446744073709551615' },
    });
    expect(stateOf('MESSAGES 3')).toMatchObject({ messages: 3, state: null });
    // UIDVALIDITY alone tells that nothing was renumbered; where no number follows, it is as if it were not there.
    expect(stateOf('UIDNEXT x UIDVALIDITY 1')).toMatchObject({ state: { uidValidity: '1', uidNext: null } });
    expect(stateOf('UIDNEXT x UIDVALIDITY y')).toMatchObject({ state: null });
  });
});
