// The user's own addresses follow from stored facts: whichever folder is read first, and in whichever batches, the rows end the
// same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntakeFact, LetterFact, ReportFact, SentFact } from '../../electron/intake/facts.ts';
import type { Engine } from '../../electron/store/engine.ts';
import type { FolderRole } from '../../shared/domain/words.ts';
import { bounceOf, DAY, life, ME, NOW, openTestStore, PAGE, report, reportOn, sent } from './facts.ts';

const at = (days: number): number => NOW - days * DAY;
const ALIAS = { address: 'office@alias.example', name: 'Ekiri' };
const ANNA = { address: 'anna@there.example', name: 'Anna' };

function letter(from: LetterFact['from'], to: string, more: Partial<SentFact> = {}): LetterFact {
  return { ...sent(to, more), from, kind: 'letter', life: true };
}

/** The same message in a folder where people keep both what they sent and what they got. */
const again = (fact: SentFact | LetterFact): LetterFact => ({
  life: true,
  ...fact,
  kind: 'letter',
  uid: fact.uid + 9000,
});

interface Folder {
  readonly path: string;
  readonly role: FolderRole;
  readonly facts: readonly IntakeFact[];
}

/** Mail under two names, of which Sent shows the second in one old message alone; the archive keeps what was sent and what came. */
function folders(): readonly Folder[] {
  const old = sent('anna@there.example', { from: ALIAS, date: at(300), subject: 'Long ago' });
  const recent = sent(['ben@there.example', 'zoe@else.example'], { date: at(9), subject: 'Offer' });
  const toMyself = sent(ALIAS.address, { date: at(8), subject: 'Note to self' });
  const archived = letter(ALIAS, 'carla@gmial.example', { date: at(30), subject: 'Photos' });
  // Two addresses are named: the message that went to the first fits better, whenever it is read.
  const agenda = [
    sent('relay@far.example', { date: at(3), subject: 'Agenda' }),
    sent('list@far.example', { date: at(2.01), subject: 'Agenda' }),
  ];
  const named = report([bounceOf('relay@far.example', { originalRecipient: 'List@far.example' })], {
    date: at(2),
    original: { subject: 'Agenda', date: at(2.01) },
  });
  const fromAnna = letter(ANNA, ALIAS.address, {
    date: at(20),
    subject: 'Re: Long ago',
    inReplyTo: [old.messageId ?? ''],
  });
  const passedOn: ReportFact = {
    ...report([bounceOf('dora@else.example')], {
      date: at(7),
      subject: 'Fwd: Undelivered',
      original: { date: at(7.1) },
    }),
    from: ALIAS,
    letter: { to: [{ address: 'admin@studio.example', name: null }], cc: [], bcc: [] },
  };
  const copy = {
    ...reportOn(recent, [bounceOf('ben@there.example')], { date: at(8.9) }),
    messageId: '<twice@mx.example>',
  };
  const strange = { messageId: '<nobody@stranger.example>', from: 'x@stranger.example', date: at(290) };
  return [
    { path: 'Sent', role: 'sent', facts: [recent, toMyself, ...agenda, old] },
    {
      path: 'INBOX',
      role: 'inbox',
      facts: [
        copy,
        reportOn({ ...archived, kind: 'sent' }, [bounceOf('carla@gmial.example')], { date: at(29.9) }),
        // Nobody forwards mail that the user sent to themselves, so another address is a Bcc recipient.
        reportOn(toMyself, [bounceOf('hidden@there.example')], { date: at(7.9) }),
        life(ALIAS.address, { date: at(5), subject: 'A copy to myself', inReplyTo: [recent.messageId ?? ''] }),
        life('zoe@else.example', { date: at(4), inReplyTo: [recent.messageId ?? ''] }),
        named,
        report([bounceOf('gone@far.example')], { date: at(200), original: strange }),
      ],
    },
    { path: 'Archive', role: 'archive', facts: [archived, fromAnna, passedOn, { ...copy, uid: copy.uid + 9000 }] },
    { path: 'Old', role: 'other', facts: [archived, fromAnna, old].map((fact) => again(fact)) },
  ];
}

const TABLES = ['sent', 'sent_recipient', 'report', 'bounce', 'life', 'recipient', 'letter', 'sent_id_domain', 'daily'];

/** All rows without their numbers, and what a search finds, once all is derived. */
function everything({ context, query, deriveDeferred }: Engine): unknown {
  while (deriveDeferred());
  const rows = TABLES.map((table) =>
    context.db
      .all<Record<string, unknown>>(`SELECT * FROM ${table}`)
      .map((row) => JSON.stringify(row, (name, value) => (/^id$|_id$|search_key|seen/.test(name) ? undefined : value)))
      .sort(),
  );
  const found = ['photos', 'fwd', 'note', 'is:bounced'].map((search) =>
    query('sent.list', { ...PAGE, show: 'all', accountId: null, search }).rows.map(({ subject }) => subject),
  );
  return { rows, found };
}

interface Read {
  readonly folder: Folder;
  readonly facts: readonly IntakeFact[];
}

function read(engine: Engine, accountId: number, reads: readonly Read[]): void {
  for (const { folder, facts } of reads) {
    const position = { path: folder.path, role: folder.role, uidValidity: '1', highestUid: 1, lowestUid: 1 };
    engine.run('intake.apply', { accountId, folder: { ...position, highestModseq: null }, facts });
  }
}

function storeOf(reads: readonly Read[], large?: number): { readonly engine: Engine; readonly accountId: number } {
  const { engine, accountId } = openTestStore(large);
  read(engine, accountId, reads);
  return { engine, accountId };
}

const rows = (engine: Engine, sql: string) => engine.context.db.all(sql);

describe('who the user is', () => {
  const mail = folders();
  const usual = mail.map((folder): Read => ({ folder, facts: folder.facts }));
  const wanted = everything(storeOf(usual).engine);

  it('makes what the test is about: sent mail in the archive, a reply, a forwarded report, a note to self', () => {
    const { engine } = storeOf(usual);
    expect(rows(engine, 'SELECT subject FROM sent WHERE by_letter = 1 ORDER BY subject')).toEqual([
      { subject: 'Fwd: Undelivered' },
      { subject: 'Photos' },
    ]);
    expect(rows(engine, "SELECT address FROM life WHERE how = 'reply' ORDER BY address")).toEqual([
      { address: 'anna@there.example' },
      { address: 'zoe@else.example' },
    ]);
    expect(rows(engine, 'SELECT tab FROM report WHERE own = 1')).toEqual([{ tab: null }]);
    expect(rows(engine, "SELECT 1 FROM recipient WHERE address = 'dora@else.example'")).toEqual([]);
    expect(rows(engine, 'SELECT address FROM sent_recipient WHERE inferred = 1')).toEqual([
      { address: 'hidden@there.example' },
    ]);
    expect(rows(engine, "SELECT folder FROM report WHERE key LIKE 'twice%'")).toEqual([{ folder: 'Archive' }]);
  });

  it('is the same in every order of folders and batches', () => {
    const messages = mail.flatMap((folder) => folder.facts.map((fact): Read => ({ folder, facts: [fact] })));
    const order = fc.shuffledSubarray(messages, { minLength: messages.length, maxLength: messages.length });
    fc.assert(
      fc.property(order, fc.constantFrom(undefined, 1), (reads, large) => {
        expect(everything(storeOf(reads, large).engine)).toEqual(wanted);
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    [0, 1, 2, 3],
    [0, 2, 3, 1],
    [1, 0, 3, 2],
    [1, 3, 2, 0],
    [2, 0, 1, 3],
    [3, 2, 1, 0],
  ])('is the same whichever folder is read first: %i, %i, %i, %i', (...order) => {
    const reads = order.flatMap((n) => usual[n] ?? []);
    expect(everything(storeOf(reads).engine)).toEqual(wanted);
    expect(everything(storeOf(reads, 1).engine)).toEqual(wanted);
  });

  const learn = (engine: Engine, id: number, config: Readonly<Record<string, unknown>>): void => {
    engine.run('accounts.update', { id, config });
  };

  it.each([undefined, 1])('follows what the user says of it, before or after the mail is read (large: %s)', (large) => {
    const removed = { removedIdentities: [ALIAS.address] };
    const after = storeOf(usual, large);
    learn(after.engine, after.accountId, removed);
    expect(rows(after.engine, 'SELECT subject FROM sent WHERE by_letter = 1')).toEqual([]);
    expect(rows(after.engine, "SELECT how FROM life WHERE address LIKE 'office%' GROUP BY how")).toEqual([
      { how: 'reply' },
    ]);
    expect(rows(after.engine, "SELECT tab FROM report WHERE subject LIKE 'Fwd%'")).not.toEqual([{ tab: null }]);
    const before = storeOf([], large);
    learn(before.engine, before.accountId, removed);
    read(before.engine, before.accountId, usual);
    expect(everything(before.engine)).toEqual(everything(after.engine));
    learn(after.engine, after.accountId, {});
    expect(everything(after.engine)).toEqual(wanted);
  });

  it('is what a source of mail has learnt, too, before or after the mail is read', () => {
    const withoutSent = usual.filter(({ folder }) => folder.role !== 'sent');
    const { engine, accountId } = storeOf(withoutSent);
    expect(rows(engine, 'SELECT 1 FROM sent')).toEqual([]);
    engine.run('accounts.learn', { id: accountId, addresses: [ALIAS.address] });
    expect(rows(engine, 'SELECT subject FROM sent ORDER BY subject')).toEqual([
      { subject: 'Fwd: Undelivered' },
      { subject: 'Long ago' },
      { subject: 'Photos' },
    ]);
    expect(engine.run('accounts.list', null)).toMatchObject([{ config: { identities: [ALIAS.address] } }]);
    const before = storeOf([]);
    before.engine.run('accounts.learn', { id: before.accountId, addresses: [ALIAS.address] });
    read(before.engine, before.accountId, withoutSent);
    expect(everything(before.engine)).toEqual(everything(engine));
  });

  it('belongs to an account: what another one sends is a sign of life in this one', () => {
    const { engine, accountId } = openTestStore();
    const other = engine.run('accounts.add', { kind: 'imap', name: ALIAS.address, config: {} });
    const fact = letter(ALIAS, ME, { date: at(3) });
    const folder = {
      path: 'Archive',
      role: 'archive',
      uidValidity: '1',
      highestUid: 1,
      lowestUid: 1,
      highestModseq: null,
    };
    engine.run('intake.apply', { accountId, folder: { ...folder, role: 'archive' }, facts: [fact] });
    expect(rows(engine, 'SELECT how FROM life')).toEqual([{ how: 'reply' }]);
    engine.run('intake.apply', { accountId: other.id, folder: { ...folder, role: 'archive' }, facts: [fact] });
    expect(rows(engine, 'SELECT account_id FROM sent')).toEqual([{ account_id: other.id }]);
  });

  it('judges a report by when the message it returns was sent, however late it came', () => {
    const [recent, old] = [sent('anna@there.example', { date: at(9) }), sent('anna@there.example', { date: at(300) })];
    const strange = { messageId: '<nobody@stranger.example>', from: 'x@stranger.example', date: at(290) };
    const late = report([bounceOf('gone@far.example')], { date: at(8), original: strange, deliveredTo: [] });
    const tabs = (...facts: IntakeFact[]): unknown => {
      const { engine, apply } = openTestStore();
      apply(...facts);
      return rows(engine, 'SELECT tab FROM report');
    };
    expect(tabs(recent, late)).toEqual([{ tab: 'unmatched' }]);
    expect(tabs(recent, old, late)).toEqual([{ tab: 'backscatter' }]);
    expect(tabs(recent, late, old)).toEqual([{ tab: 'backscatter' }]);
  });

  it('goes with its account', () => {
    const { engine, accountId } = storeOf(usual);
    engine.run('accounts.remove', { id: accountId });
    for (const table of ['letter', 'sent', 'life', 'report', 'recipient'])
      expect(rows(engine, `SELECT 1 FROM ${table}`)).toEqual([]);
  });
});
