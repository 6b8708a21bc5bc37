import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY_UID, type UidRange } from '../../electron/imap/search/uid-plan.ts';
import { ANY_DAY, type SearchAnswer, searchInParts, searchOnce } from '../../electron/imap/search/uid-search.ts';

type Lines = Readonly<Record<string, (line: object) => Promise<void>>>;

/** A client of imapflow's form. `answer` sends lines, and returns the words of the tagged line's code or throws. */
function client(answer: (lines: Lines, keys: string) => Promise<readonly string[]>) {
  const asked: string[] = [];
  return {
    asked,
    mailbox: {},
    async exec(_: string, keys: readonly { value: string }[], { untagged }: { untagged: Lines }) {
      const text = keys.map(({ value }) => value).join(' ');
      asked.push(text);
      const section = (await answer(untagged, text)).map((value) => ({ type: 'ATOM', value }));
      return { response: { attributes: [{ section }] }, next: () => undefined };
    },
  };
}

const range: UidRange = { low: 5, high: 90 };

describe('one search', () => {
  it('reads numbers, tokens and sets, and leaves out what lies outside', async () => {
    const server = client(async ({ SEARCH, ESEARCH }) => {
      await SEARCH?.({ numbers: [3, 7, 9] });
      await SEARCH?.({ attributes: [{ value: '11' }, null, { value: 'x' }, { value: '1e3' }] });
      await ESEARCH?.({
        attributes: [[{ value: 'TAG' }], { value: 'UID' }, { value: 'ALL' }, { value: '20:22,89:95' }],
      });
      return [];
    });
    expect(await searchOnce(server, range, ANY_DAY)).toEqual({ uids: [7, 9, 11, 20, 21, 22, 89, 90], cut: null });
    expect(server.asked).toEqual(['UID 5:90']);
  });

  it.each([
    [['MESSAGELIMIT', '1000', '23221'], { from: 23_221 }],
    [['messagelimit', '1000'], { from: null }],
    [['LIMIT'], { from: null }],
    [['READ-ONLY'], null],
    [[], null],
  ])('hears from the code %j whether the server looked at everything', async (code, cut) => {
    const answer = await searchOnce(
      client(async () => code),
      range,
      ANY_DAY,
    );
    expect(answer.cut).toEqual(cut);
  });

  it('takes a refusal with MESSAGELIMIT for an answer that has to be asked for in parts', async () => {
    const refused = { responseStatus: 'NO', response: { attributes: [{ section: [{ value: 'MESSAGELIMIT' }] }] } };
    const server = client(async () => Promise.reject(Object.assign(new Error('no'), refused)));
    expect(await searchOnce(server, range, ANY_DAY)).toEqual({ uids: [], cut: { from: null } });
  });

  it('asks for the days of arrival and of sending, and for those of arrival alone where that is refused', async () => {
    const days = { since: new Date('2026-12-01T00:00:00Z'), before: new Date('2026-12-09T00:00:00Z') };
    const server = client(async (_, keys) => {
      if (keys.includes('SENTSINCE')) throw Object.assign(new Error('no'), { responseStatus: 'BAD' });
      return [];
    });
    await searchOnce(server, range, days);
    expect(server.asked).toEqual([
      'UID 5:90 OR SINCE 1-Dec-2026 SENTSINCE 1-Dec-2026 BEFORE 9-Dec-2026',
      'UID 5:90 SINCE 1-Dec-2026 BEFORE 9-Dec-2026',
    ]);
  });

  it('fails where no folder is open, and where the answer names more UIDs than a folder holds', async () => {
    const closed = { ...client(async () => []), mailbox: false as const };
    await expect(searchOnce(closed, range, ANY_DAY)).rejects.toMatchObject({ code: 'NoConnection' });
    const endless = client(async ({ ESEARCH }) => {
      await ESEARCH?.({ attributes: [{ value: 'ALL' }, { value: '1:4294967295' }] });
      return [];
    });
    await expect(searchOnce(endless, EVERY_UID, ANY_DAY)).rejects.toMatchObject({ code: 'ResponseTooLarge' });
  });
});

/** Servers that answer a search for at most `limit` messages. */
const SERVERS: Readonly<Record<string, (found: readonly number[], limit: number) => SearchAnswer>> = {
  'the newest ones, and names the last': (found, limit) => {
    const uids = found.slice(-limit);
    return { uids, cut: uids.length < found.length ? { from: uids[0] ?? null } : null };
  },
  'the newest ones': (found, limit) => ({
    uids: found.slice(-limit),
    cut: found.length > limit ? { from: null } : null,
  }),
  'the oldest ones': (found, limit) => ({
    uids: found.slice(0, limit),
    cut: found.length > limit ? { from: null } : null,
  }),
  'none where there are more': (found, limit) =>
    found.length > limit ? { uids: [], cut: { from: null } } : { uids: found, cut: null },
};

describe('a search in parts', () => {
  it.each(Object.entries(SERVERS))('finds every message where a server answers for %s', async (_, answer) => {
    const there = fc.uniqueArray(fc.integer({ min: 1, max: 4_294_967_295 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(there, fc.integer({ min: 1, max: 20 }), async (uids, limit) => {
        const sorted = uids.toSorted((a, b) => a - b);
        const search = async ({ low, high }: UidRange): Promise<SearchAnswer> =>
          answer(
            sorted.filter((uid) => uid >= low && uid <= high),
            limit,
          );
        expect(await searchInParts(search, EVERY_UID)).toEqual(sorted);
      }),
    );
  });

  it('ends where a server answers every search for a part', async () => {
    const search = async (): Promise<SearchAnswer> => ({ uids: [], cut: { from: null } });
    await expect(searchInParts(search, EVERY_UID)).rejects.toMatchObject({ code: 'ResponseTooLarge' });
  });
});
