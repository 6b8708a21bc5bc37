// Mail among the user's own that is not what its folder says: copies of sent mail in the Inbox, reports among the sent mail.
import { expect, it } from 'vitest';
import type { IntakeFact, LetterFact, LifeFact, ReportFact } from '../../electron/intake/facts.ts';
import { ownAddressesOf, ownMailbox } from '../../electron/store/derive/own-mail.ts';
import type { Engine } from '../../electron/store/engine.ts';
import type { FolderRole } from '../../shared/domain/words.ts';
import { bounceOf, DAY, ME, NOW, openTestStore, report, reportOn, sent } from './facts.ts';

const ALIAS = 'office@alias.example';
const ANNA = 'anna@there.example';
const KURT = 'kurt@client.example';

function letter(from: string, to: string, subject: string): LetterFact {
  return {
    ...sent(to, { subject, date: NOW - 3 * DAY }),
    from: { address: from, name: null },
    kind: 'letter',
    life: true,
  };
}

/** The same message where the Inbox holds only what came in. */
function asLife({ to: _, cc: _cc, bcc: _bcc, life: _life, ...fact }: LetterFact): LifeFact {
  return { ...fact, kind: 'life' };
}

function readInbox(engine: Engine, accountId: number, role: FolderRole, facts: readonly IntakeFact[]): void {
  const folder = { path: 'INBOX', role, uidValidity: '1', highestUid: 1, lowestUid: 1, highestModseq: null };
  engine.run('intake.apply', { accountId, folder, facts });
}

const rows = (engine: Engine, sql: string) => engine.context.db.all(sql);

it('a mail system is never the user, though a rule filed its report among the sent mail', () => {
  const { engine, accountId, apply } = openTestStore();
  const own = () => [...ownAddressesOf(engine.context.db, accountId)].sort();
  const from = (address: string) => ({ from: { address, name: null } });
  apply(sent(ME, from('MAILER-DAEMON@studio.example')), sent(ANNA, from(ALIAS)));
  expect(own()).toEqual([ME, ALIAS].sort());
  expect([...ownMailbox(engine.context.db).identities].sort()).toEqual([ME, ALIAS].sort());
  engine.run('accounts.update', { id: accountId, config: { addedIdentities: ['postmaster@studio.example'] } });
  expect(own()).toContain('postmaster@studio.example');
});

it('copies in the Inbox are sent mail while the user says so', () => {
  const { engine, accountId } = openTestStore();
  const [copy, came] = [letter(ME, KURT, 'Invoice'), letter(ANNA, ME, 'Hello')];
  const back = reportOn({ ...copy, kind: 'sent' }, [bounceOf(KURT)], { date: NOW - 2 * DAY });
  const subjects = () => rows(engine, 'SELECT subject FROM sent');
  const tabs = () => rows(engine, 'SELECT tab FROM report');
  readInbox(engine, accountId, 'inbox', [asLife(copy), asLife(came), back]);
  expect([subjects(), tabs()]).toEqual([[], [{ tab: 'unmatched' }]]);

  engine.run('folders.reset', { accountId, path: 'INBOX' });
  readInbox(engine, accountId, 'inbox-and-sent', [copy, came, back]);
  expect([subjects(), tabs()]).toEqual([[{ subject: 'Invoice' }], [{ tab: 'failures' }]]);
  expect(rows(engine, 'SELECT address, how FROM life ORDER BY address')).toEqual([
    { address: ANNA, how: 'reply' },
    { address: ME, how: 'own' },
  ]);

  engine.run('accounts.forgetSent', { id: accountId, letters: true });
  readInbox(engine, accountId, 'inbox', [asLife(copy), asLife(came), back]);
  // A later change of the own addresses does not bring them back.
  engine.run('accounts.update', { id: accountId, config: { removedIdentities: [ME] } });
  engine.run('accounts.update', { id: accountId, config: {} });
  expect([subjects(), tabs()]).toEqual([[], [{ tab: 'unmatched' }]]);
});

it('a report that the user forwarded there is a report again once no copies are there', () => {
  const { engine, accountId } = openTestStore();
  const forwarded: ReportFact = {
    ...report([bounceOf(KURT)], { subject: 'Fwd: Undelivered' }),
    from: { address: ME, name: null },
    letter: { to: [{ address: ANNA, name: null }], cc: [], bcc: [] },
  };
  readInbox(engine, accountId, 'inbox-and-sent', [forwarded]);
  expect(rows(engine, 'SELECT own, tab FROM report')).toEqual([{ own: 1, tab: null }]);
  engine.run('accounts.forgetSent', { id: accountId, letters: true });
  expect(rows(engine, 'SELECT own, tab FROM report')).toEqual([{ own: 0, tab: 'unmatched' }]);
  expect(rows(engine, 'SELECT 1 FROM sent')).toEqual([]);
});
