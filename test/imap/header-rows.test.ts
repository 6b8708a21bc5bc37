import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchHeaderRows } from '../../electron/imap/fetch/header-rows.ts';
import type { HeaderRow } from '../../electron/imap/imap-types.ts';
import { canSend, type Token } from '../../electron/imap/wire/commands.ts';
import { readsLines } from '../../electron/imap/wire/lines.ts';
import { describeWith } from '../support/programs.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { letter, report, sentMessage } from './mail.ts';

const FIELDS = ['date', 'from', 'to', 'subject', 'message-id', 'content-type', 'return-path'];
const query = (sequence: string) => ({ sequence, fields: FIELDS, offers: () => false });
const HOUR = 3_600_000;

describeWith(['dovecot', 'openssl'], 'header rows', () => {
  let server: Dovecot;
  let client: ImapFlow;
  beforeAll(async () => {
    server = await startDovecot();
    await server.addUser('anna', 'secret-1');
    for (let n = 1; n <= 30; n++) {
      const at = Date.now() - n * HOUR;
      const text = n % 3 === 0 ? report({ n, at }) : n % 3 === 1 ? letter({ n, at }) : sentMessage({ n, at });
      await server.deliver('anna', 'INBOX', n === 7 ? '\r\nno header at all\r\n' : text, { at });
    }
    const auth = { user: 'anna', pass: 'secret-1' };
    const options = { host: '127.0.0.1', port: server.port, secure: false, doSTARTTLS: false, auth };
    client = new ImapFlow({ ...options, logger: false, qresync: true, disableAutoIdle: true });
    await client.connect();
    await client.mailboxOpen('INBOX', { readOnly: true });
  });
  afterAll(async () => {
    client.close();
    await server.stop();
  });

  it('are what imapflow reads of the same messages', async () => {
    const wanted: HeaderRow[] = [];
    const asked = { uid: true, size: true, internalDate: true, headers: FIELDS };
    for await (const row of client.fetch('1:*', asked, { uid: true })) {
      wanted.push({
        uid: row.uid,
        size: row.size ?? 0,
        arrived: new Date(row.internalDate ?? 0).getTime(),
        header: row.headers ?? new Uint8Array(),
        labels: [],
        emailId: null,
      });
    }
    expect(wanted).toHaveLength(30);
    if (!canSend(client)) throw new Error('imapflow sends commands by another name');
    const found = await fetchHeaderRows(client, query('1:*'), (row) => row);
    expect(found).toEqual(wanted);
  });

  it('are read from the lines themselves: none goes through imapflow’s tokens', async () => {
    if (!canSend(client) || !readsLines(client)) throw new Error('imapflow has other names for its lines and commands');
    const usual = client.handleResponse;
    const tokens: string[] = [];
    client.handleResponse = (line) => {
      tokens.push(Buffer.from(line.payload).toString('latin1', 0, 40));
      return usual.call(client, line);
    };
    const rows = await fetchHeaderRows(client, query('1:*'), ({ uid }) => uid);
    client.handleResponse = usual;
    expect(rows).toHaveLength(30);
    expect(tokens.filter((line) => line.includes('FETCH ('))).toEqual([]);
  });

  it('are the same where imapflow’s tokens are all there is', async () => {
    const sender: object = {
      exec: (...command: unknown[]) => Reflect.apply(Reflect.get(client, 'exec'), client, command),
    };
    if (!canSend(sender) || !canSend(client)) throw new Error('imapflow sends commands by another name');
    const byTokens = await fetchHeaderRows(sender, query('1:*'), (row) => row);
    expect(byTokens).toEqual(await fetchHeaderRows(client, query('1:*'), (row) => row));
  });

  it('fail as the command does, and leave the connection usable', async () => {
    if (!canSend(client)) throw new Error('imapflow sends commands by another name');
    const refused = fetchHeaderRows(client, query('5:x'), (row) => row);
    await expect(refused).rejects.toThrow();
    expect(await fetchHeaderRows(client, query('1:3'), (row) => row)).toHaveLength(3);
  });
});

it('labels and ids are read as Gmail and RFC 8474 write them; lines that make no sense give no row', async () => {
  const text = (value: string) => ({ type: 'STRING', value });
  const lines: readonly Token[][] = [
    [
      text('FETCH'),
      [
        text('UID'),
        text('7'),
        text('X-GM-LABELS'),
        [text('\\Sent'), text('Kunden')],
        text('X-GM-MSGID'),
        text('99'),
        text('BODY'),
        text(''),
      ],
    ],
    [text('FETCH'), [text('UID'), text('8'), text('EMAILID'), [text('M1')], text('BODY'), text('Subject: Hi')]],
    [
      text('FETCH'),
      [text('UID'), text('9'), text('BODY'), null, text('RFC822.SIZE'), [text('x')], text('INTERNALDATE'), null],
    ],
    [text('FETCH'), [text('UID'), text('0'), text('BODY'), text('Subject: Hi')]],
    [text('FETCH'), [text('UID'), text('10'), text('FLAGS'), [text('\\Seen')]]],
    [text('FETCH'), [text('FLAGS'), [text('\\Seen')]]],
    [text('FETCH'), text('nonsense')],
  ];
  const sender = {
    exec: async (
      _: string,
      __: readonly unknown[],
      { untagged }: { untagged: Record<string, (line: object) => Promise<void>> },
    ) => {
      for (const attributes of lines) await untagged['FETCH']?.({ attributes });
      return { next: () => undefined };
    },
  };
  const rows = await fetchHeaderRows(sender, { ...query('1:9'), offers: () => true }, (row) => row);
  expect(rows.map(({ header, ...row }) => ({ ...row, header: Buffer.from(header).toString() }))).toEqual([
    { uid: 7, size: 0, arrived: 0, labels: ['\\Sent', 'Kunden'], emailId: '99', header: '' },
    { uid: 8, size: 0, arrived: 0, labels: [], emailId: 'M1', header: 'Subject: Hi' },
    { uid: 9, size: 0, arrived: 0, labels: [], emailId: null, header: '' },
  ]);
});

it('what reading a row throws is thrown, and not lost with the row', async () => {
  const line = [{ value: 'FETCH' }, [{ value: 'UID' }, { value: '1' }, { value: 'BODY' }, { value: '' }]];
  const sender = {
    exec: async (
      _: string,
      __: readonly unknown[],
      { untagged }: { untagged: Record<string, (line: object) => Promise<void>> },
    ) => {
      await untagged['FETCH']?.({ attributes: line });
      return { next: () => undefined };
    },
  };
  const reading = fetchHeaderRows(sender, query('1'), () => {
    throw new Error('out of ink');
  });
  await expect(reading).rejects.toThrow('out of ink');
});
