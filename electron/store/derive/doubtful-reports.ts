import type { StoreContext } from '../context.ts';
import type { OwnMailbox } from './own-mail.ts';

/**
 * Reports without a match whose judgement may differ now that more of the user's own mail is known. `before`: what was known of it
 * before the change; null where all of them are to be judged anew.
 */
export function doubtfulReports({ db }: StoreContext, before: OwnMailbox | null, own: OwnMailbox): readonly number[] {
  const within = (from: number, to: number): number[] =>
    ['unmatched', 'backscatter'].flatMap((tab) =>
      db
        .all<{ id: number }>('SELECT id FROM report WHERE tab = ? AND date BETWEEN ? AND ?', tab, from, to)
        .map((row) => row.id),
    );
  const sameSelf =
    before !== null && sameMembers(before.identities, own.identities) && before.idDomains.size === own.idDomains.size;
  if (before === null || !sameSelf || before.readFrom === null || before.readUntil === null) {
    return within(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  }
  if (own.readFrom === before.readFrom && own.readUntil === before.readUntil) return [];
  return [
    ...within(own.readFrom ?? before.readFrom, before.readFrom),
    ...within(before.readUntil, own.readUntil ?? before.readUntil),
  ];
}

function sameMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
