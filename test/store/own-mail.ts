// A small mailbox and every kind of the user's decisions on it, for tests of what survives a lost database.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { IntakeFact } from '../../electron/intake/facts.ts';
import type { Engine } from '../../electron/store/engine.ts';
import { journalFile } from '../../electron/store/own/journal.ts';
import { DEFAULT_POLICY } from '../../shared/verdict/policy.ts';
import { applyTo, bounceOf, DAY, ME, MINUTE, NOW, PAGE, reportOn, sent } from './facts.ts';

export const ANNA = 'anna@there.example';
export const BEN = 'ben@there.example';
export const CONFIG = { host: 'imap.studio.example', email: ME, addedIdentities: ['me@else.example'] };

/** A message to each address and a report on it: the same ones whenever they are read. */
export function mailOf(addresses: readonly string[], at = NOW - DAY): readonly IntakeFact[] {
  return addresses.flatMap((address) => {
    const id = `<to-${address}>`;
    const message = sent(address, { messageId: id, date: at, subject: `Offer for ${address}` });
    const about = reportOn(message, [bounceOf(address)], { messageId: `<on-${address}>`, date: at + MINUTE });
    return [message, about];
  });
}

/** The bounce about an address, as the store numbers it now. */
export function bounceAbout(engine: Engine, address: string): { readonly id: number; readonly sentId: number | null } {
  const { rows } = engine.query('reports.list', { ...PAGE, tab: 'failures' });
  const unmatched = engine.query('reports.list', { ...PAGE, tab: 'unmatched' }).rows;
  const row = [...rows, ...unmatched].find(({ recipients }) => recipients.includes(address));
  const bounce = engine.query('reports.get', { id: row?.id ?? 0 }).bounces[0];
  if (bounce === undefined) throw new Error(`no bounce about ${address}`);
  return bounce;
}

export interface OwnCase {
  /** Makes the decision; `engine` has one account, completely read, with mail to and from Anna and Ben. */
  decide(engine: Engine): void;
  /** Checks the decision after the mail was read again. */
  holds(engine: Engine): void;
}

/** Every kind of own data by its name: how to enter it, and how to see it. */
export const OWN_CASES: Readonly<Record<string, OwnCase>> = {
  account: {
    decide: (engine) => engine.run('accounts.update', { id: 1, config: { ...CONFIG, days: 90 } }),
    holds: (engine) =>
      expect(engine.run('accounts.list', null)).toMatchObject([
        { id: 1, kind: 'imap', name: ME, config: { ...CONFIG, days: 90 } },
      ]),
  },
  override: {
    decide: (engine) => engine.run('recipients.override', { address: ANNA, verdict: 'ok' }),
    holds: (engine) => expect(engine.query('recipients.get', { address: ANNA }).override).toBe('ok'),
  },
  note: {
    decide: (engine) => engine.run('recipients.note', { address: ANNA, note: 'moved to Lisbon\n„neu“' }),
    holds: (engine) => expect(engine.query('recipients.get', { address: ANNA }).note).toBe('moved to Lisbon\n„neu“'),
  },
  link: {
    decide(engine) {
      const { sentId } = bounceAbout(engine, BEN);
      engine.run('reports.link', { bounceId: bounceAbout(engine, ANNA).id, sentId });
      engine.run('reports.link', { bounceId: bounceAbout(engine, BEN).id, sentId: null });
    },
    holds(engine) {
      const { sentId } = bounceAbout(engine, ANNA);
      expect(engine.query('sent.get', { id: sentId ?? 0 }).subject).toBe(`Offer for ${BEN}`);
      expect(bounceAbout(engine, BEN).sentId).toBeNull();
    },
  },
  policy: {
    decide: (engine) => engine.run('policy.set', { policy: { ...DEFAULT_POLICY, watchTimes: 2 } }),
    holds: (engine) => expect(engine.run('policy.get', null).policy).toEqual({ ...DEFAULT_POLICY, watchTimes: 2 }),
  },
  verp: {
    decide: (engine) => engine.run('verp.write', { names: [{ id: 'a-b-c', prefix: 'news', addedAt: NOW }] }),
    holds: (engine) => expect(engine.run('verp.names', null)).toEqual([{ id: 'a-b-c', prefix: 'news', addedAt: NOW }]),
  },
  seen: {
    decide: (engine) => engine.run('reports.seen', null),
    holds: (engine) => expect(engine.run('counts', null).newBounces).toBe(0),
  },
  notified: {
    decide(engine) {
      engine.run('accounts.update', { id: 1, lastSync: NOW });
      applyTo(engine, 1, mailOf(['carl@there.example'], NOW));
      expect(engine.run('notices.take', null).count).toBe(1);
    },
    holds(engine) {
      applyTo(engine, 1, mailOf(['carl@there.example'], NOW));
      applyTo(engine, 1, mailOf(['dora@there.example'], NOW + MINUTE));
      engine.run('accounts.update', { id: 1, lastSync: NOW + 5 * MINUTE });
      expect(engine.run('notices.take', null).named.map(({ recipient }) => recipient)).toEqual(['dora@there.example']);
    },
  },
};

export function addMailbox(engine: Engine): void {
  engine.run('accounts.add', { kind: 'imap', name: ME, config: CONFIG });
  readMail(engine);
}

export function readMail(engine: Engine): void {
  applyTo(engine, 1, mailOf([ANNA, BEN]));
}

export const journalText = (database: string): string => readFileSync(journalFile(database), 'utf8');
