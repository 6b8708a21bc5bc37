import { describe, expect, it } from 'vitest';
import { RefusedFolders, refusedMs } from '../../electron/imap/folders/refused-folders.ts';
import { AppError } from '../../shared/domain/errors.ts';

const MINUTE = 60_000;
const said = new AppError('server-error', { detail: { id: 'quoted', text: 'locked' } });

function folders() {
  const shown: string[] = [];
  const clock = { now: 0 };
  const refused = new RefusedFolders({
    reporter: {
      problem: ({ code, data }) => {
        shown.push(`${code} ${data.folder} ${data.detail?.id === 'quoted' ? data.detail.text : ''}`);
      },
      clearProblems: (code, folder) => {
        shown.push(`no ${code} ${folder}`);
      },
    },
    account: 'anna@shop.example',
    now: () => clock.now,
  });
  return { refused, shown, clock };
}

describe('a refused folder', () => {
  it('is shown with the words of the server, and no longer once it is read', () => {
    const { refused, shown } = folders();
    refused.refuse('Broken', said);
    expect(shown).toEqual(['no folder-refused Broken', 'folder-refused Broken locked']);
    refused.accept('Broken');
    expect(shown.at(-1)).toBe('no folder-refused Broken');
    expect(refused.has('Broken')).toBe(false);
  });

  it('is asked for again after growing waits, of an hour at most', () => {
    const { refused, clock } = folders();
    refused.refuse('Broken', said);
    expect(refused.waits('Broken')).toBe(true);
    clock.now = refused.nextAt() ?? 0;
    expect(refused.waits('Broken')).toBe(false);
    const before = clock.now;
    refused.refuse('Broken', said);
    expect((refused.nextAt() ?? 0) - clock.now).toBe(2 * before);
    expect([refusedMs(0), refusedMs(3), refusedMs(40)]).toEqual([MINUTE / 4, 2 * MINUTE, 60 * MINUTE]);
  });

  it('is asked for at once when the user asks, and then waits no less than before', () => {
    const { refused, clock } = folders();
    refused.refuse('Broken', said);
    refused.forgetWaits();
    expect([refused.waits('Broken'), refused.has('Broken')]).toEqual([false, true]);
    refused.refuse('Broken', said);
    expect(refused.nextAt()).toBe(clock.now + refusedMs(1));
  });

  it('is one at which the connection is lost twice in a row', () => {
    const { refused } = folders();
    refused.lost('Broken', said);
    refused.lost('Other', said);
    refused.lost('Broken', said);
    expect(refused.has('Broken')).toBe(false);
    refused.lost('Broken', said);
    expect([refused.has('Broken'), refused.has('Other')]).toEqual([true, false]);
  });

  it('is forgotten once the server no longer lists it', () => {
    const { refused } = folders();
    refused.refuse('Broken', said);
    refused.keepOnly(new Set(['INBOX']));
    expect([refused.has('Broken'), refused.nextAt()]).toEqual([false, null]);
  });
});

it('a server that refuses every folder refuses the account', () => {
  const { refused } = folders();
  refused.refuse('INBOX', said);
  refused.throwIfAll(['INBOX', 'Sent']);
  refused.refuse('Sent', said);
  expect(() => refused.throwIfAll(['INBOX', 'Sent'])).toThrow(said);
  // The next connection asks for all of them again.
  expect([refused.has('INBOX'), refused.has('Sent')]).toEqual([false, false]);
});
