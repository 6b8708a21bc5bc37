import { describe, expect, it } from 'vitest';
import { readMessageHeader } from '../../electron/intake/header-block.ts';
import { isCandidate, toFacts } from '../../electron/intake/intake.ts';
import type { IncomingMessage } from '../../electron/intake/message.ts';
import { headFromFields } from '../../electron/intake/message-head.ts';
import type { FolderRole } from '../../shared/domain/words.ts';
import { letter, report, sent } from '../files/mail-text.ts';
import { readHere } from '../support/read-here.ts';

function incoming(text: string, role: FolderRole, uid = 7): IncomingMessage {
  const source = new TextEncoder().encode(text);
  const head = headFromFields(readMessageHeader(source), { uid, size: source.length, at: Date.UTC(2026, 2, 3, 12) });
  return { head, source: isCandidate(head, role) ? source : null, sourceTruncated: false };
}

async function kindOf(text: string, role: FolderRole): Promise<string | null> {
  const { facts, problems } = await toFacts([incoming(text, role)], { role, reader: readHere });
  expect(problems).toEqual([]);
  return facts[0]?.kind ?? null;
}

const mine = sent('kurt@client.example', '<s1@studio.example>');
const vacation = letter(1).replace('Subject: Letter 1', 'Subject: Out of office\nAuto-Submitted: auto-replied');

describe('what a message becomes', () => {
  it.each<[string, string, FolderRole, string | null]>([
    ['the Sent folder', mine, 'sent', 'sent'],
    ['anybody else in the Sent folder', letter(1), 'sent', 'sent'],
    ['a report in the Sent folder', report('kurt@client.example', '<s1@studio.example>'), 'sent', 'report'],
    ['a note of a postmaster in the Sent folder', letter(1).replaceAll('person1@', 'postmaster@'), 'sent', 'sent'],
    ['a draft', mine, 'drafts', null],
    ['a report in the Inbox', report('kurt@client.example', '<s1@studio.example>'), 'inbox', 'report'],
    ['a report in Junk', report('kurt@client.example', '<s1@studio.example>'), 'junk', 'report'],
    ['a vacation reply', vacation, 'inbox', 'report'],
    ['a letter', letter(1), 'inbox', 'life'],
    ['a letter in Junk', letter(1), 'junk', null],
    ['own mail in all mail', mine, 'all', 'letter'],
    ['own mail in the archive', mine, 'archive', 'letter'],
    ["a copy to oneself, or a forger's mail, in the Inbox", mine, 'inbox', 'life'],
    ['own mail in an Inbox with copies of sent mail', mine, 'inbox-and-sent', 'letter'],
    ['a report in such an Inbox', report('kurt@client.example', '<s1@studio.example>'), 'inbox-and-sent', 'report'],
    ['a letter in all mail', letter(1), 'all', 'letter'],
    ['a report in the archive', report('kurt@client.example', '<s1@studio.example>'), 'archive', 'report'],
    ['a newsletter', letter(1).replace('Subject', 'List-Id: <news.client.example>\nSubject'), 'inbox', null],
    ['a machine', letter(1).replaceAll('person1@', 'no-reply@'), 'inbox', null],
    ['a letter about a delivery', letter(1).replace('Letter 1', 'Delivery of the posters failed?'), 'inbox', 'life'],
  ])('%s', async (_, text, role, expected) => {
    expect(await kindOf(text, role)).toBe(expected);
  });

  it('names a broken message and goes on', async () => {
    const broken: IncomingMessage = {
      ...incoming(letter(2), 'inbox', 8),
      source: new TextEncoder().encode('\u0000\u0001'),
    };
    const { facts, problems } = await toFacts([incoming(letter(1), 'inbox'), broken, incoming(letter(3), 'inbox', 9)], {
      role: 'inbox',
      reader: readHere,
      place: { account: 'ekiri@studio.example', folder: 'INBOX' },
    });
    expect(facts.map(({ uid }) => uid)).toEqual([7, 9]);
    expect(problems.map(({ code, data }) => [code, data])).toEqual([
      [
        'file-unreadable',
        {
          account: 'ekiri@studio.example',
          folder: 'INBOX',
          detail: { id: 'message', uid: 8, why: { id: 'no-mail-header' } },
        },
      ],
    ]);
  });

  it('keeps the addresses to which a report was delivered', async () => {
    const text = `Delivered-To: bounces-7@studio.example\nX-Original-To: Ekiri@Studio.example\n${report('a@client.example', '<x@studio.example>')}`;
    const { facts } = await toFacts([incoming(text, 'inbox')], { role: 'inbox', reader: readHere });
    expect(facts[0]?.kind === 'report' && facts[0].deliveredTo).toEqual([
      'ekiri@studio.example',
      'bounces-7@studio.example',
    ]);
  });
});

describe('heads', () => {
  const head = (text: string, at: number | null = null) =>
    headFromFields(readMessageHeader(new TextEncoder().encode(text)), { uid: 1, size: 10, at });

  it('decodes words only after lists are split', () => {
    const { from, to, cc, subject } = head(
      [
        'From: =?utf-8?Q?M=C3=BCller=2C_Jana?= <Jana@Client.example>',
        'To: "Doe, John" <john@client.example>, team: a@client.example,',
        '\tb@client.example; , broken@, <john@client.example>',
        'CC: =?iso-8859-1?Q?Ren=E9?= (old) <rene@client.example>',
        'Subject: =?utf-8?B?R3LDvMOf?=',
        ' =?utf-8?B?ZQ==?= from   here',
        '',
      ].join('\n'),
    );
    expect(from).toEqual({ address: 'jana@client.example', name: 'Müller, Jana' });
    expect(to).toEqual([
      { address: 'john@client.example', name: 'Doe, John' },
      { address: 'a@client.example', name: null },
      { address: 'b@client.example', name: null },
    ]);
    expect(cc[0]?.address).toBe('rene@client.example');
    expect(subject).toBe('Grüße from here');
  });

  it('reads ids with and without brackets, CRLF, and bytes that are no UTF-8', () => {
    const bytes = Buffer.from(
      'Message-ID: 17@client.example\r\nIn-Reply-To: <a@x> (of Monday)\r\nReferences: <a@x>\r\n <b@x>\r\nSubject: Caf\xe9\r\n\r\nbody: no\r\n',
      'latin1',
    );
    const read = headFromFields(readMessageHeader(bytes), { uid: 1, size: 10, at: null });
    expect(read).toMatchObject({
      messageId: '<17@client.example>',
      inReplyTo: ['<a@x>'],
      references: ['<a@x>', '<b@x>'],
      subject: 'Café',
      date: 0,
      headers: [],
    });
  });

  it.each<[string, number | null, number]>([
    ['Tue, 3 Mar 2026 10:00:00 +0100 (CET)', null, Date.UTC(2026, 2, 3, 9)],
    ['3 Mar 26 10:00 EST', null, Date.UTC(2026, 2, 3, 15)],
    ['2026-03-03T10:00:00Z', null, Date.UTC(2026, 2, 3, 10)],
    ['Thu, 1 Jan 1970 00:00:00 +0000', Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1)],
    ['Tue, 3 Mar 2099 10:00:00 +0000', Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1)],
    ['yesterday', Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1)],
  ])('date %s', (value, at, expected) => {
    expect(head(`Date: ${value}\n`, at).date).toBe(expected);
  });

  it('parses hostile headers without an error', () => {
    const long = `Subject: ${'=?'.repeat(50_000)}\nTo: ${'<'.repeat(50_000)}${'a@b,'.repeat(30_000)}\nReferences: ${'<'.repeat(90_000)}\n`;
    const read = head(`${long}${'X: y\n'.repeat(20_000)}`);
    expect(read.headers.length).toBeLessThanOrEqual(2000);
    expect(readMessageHeader(new Uint8Array(3000))).toEqual([]);
  });
});
