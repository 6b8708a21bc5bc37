import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import { DEFAULT_POLICY } from '../../shared/verdict/policy.ts';
import { applyTo, bounceOf, ME, NOW, PAGE, reportOn, sent } from './facts.ts';

let folder: string;
let engine: Engine;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bounceboard-own-'));
  engine = openEngine({ file: join(folder, 'bounceboard.db'), now: NOW });
});
afterEach(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

function fill(): void {
  const { id } = engine.run('accounts.add', { kind: 'imap', name: ME, config: { host: 'imap.studio.example' } });
  const message = sent('anna@there.example', { subject: 'Secretgarden' });
  applyTo(engine, id, [message, reportOn(message, [bounceOf('anna@there.example')])]);
  const report = engine.query('reports.list', { ...PAGE, tab: 'failures' }).rows[0];
  const bounce = engine.query('reports.get', { id: report?.id ?? 0 }).bounces[0];
  engine.run('reports.link', { bounceId: bounce?.id ?? 0, sentId: null });
  engine.run('recipients.override', { address: 'anna@there.example', verdict: 'bad' });
  engine.run('recipients.note', { address: 'anna@there.example', note: 'moved to Lisbon' });
  engine.run('policy.set', { policy: { ...DEFAULT_POLICY, watchTimes: 2 } });
}

it('what the user said by hand comes out as it went in', () => {
  fill();
  const { policy, recipients, links } = engine.run('user.data', null);
  expect(policy.watchTimes).toBe(2);
  expect(recipients).toEqual([{ address: 'anna@there.example', override: 'bad', note: 'moved to Lisbon' }]);
  expect(links).toMatchObject([{ recipient: 'anna@there.example', message: null }]);
});

describe('erasing', () => {
  it('leaves a database as new, that works on', () => {
    fill();
    engine.run('erase', null);
    expect(engine.run('accounts.list', null)).toEqual([]);
    expect(engine.run('counts', null)).toMatchObject({ sent: 0, bounces: 0, recipients: 0 });
    expect(engine.run('user.data', null)).toEqual({ policy: DEFAULT_POLICY, recipients: [], links: [] });
    fill();
    expect(engine.run('counts', null)).toMatchObject({ sent: 1, bad: 1 });
    expect(engine.query('sent.list', { ...PAGE, show: 'all', accountId: null, search: 'secretgarden' }).total).toBe(1);
    engine.run('accounts.remove', { id: 1 });
    expect(engine.run('counts', null).sent).toBe(0);
  });

  it('leaves nothing in any file', () => {
    fill();
    const holding = (text: string): readonly string[] =>
      readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
    expect(holding('Secretgarden')).not.toEqual([]);
    engine.run('erase', null);
    for (const text of ['Secretgarden', 'anna@there.example', 'moved to Lisbon', 'imap.studio.example']) {
      expect(holding(text), text).toEqual([]);
    }
  });
});
