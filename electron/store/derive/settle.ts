// The end of every change: all that is derived from facts is brought up to date, in the order in which it depends.
import type { StoreContext } from '../context.ts';
import { fileReports } from './file-reports.ts';
import { findEarlier } from './find-earlier.ts';
import { matchReport } from './match-report.ts';
import { deriveOutcomes } from './outcomes.ts';
import { type OwnMailbox, ownMailbox } from './own-mail.ts';
import { deriveRecipients } from './recipients.ts';
import { summarizeSent, writeFresh } from './sent-summary.ts';
import type { Touched } from './touched.ts';

/** `before`: the user's own mail as it was known before the change; null where all that is not matched is to be judged anew. */
export function settle(context: StoreContext, touched: Touched, before: OwnMailbox | null): void {
  findEarlier(context, touched);
  const own = ownMailbox(context.db);
  for (const report of touched.reports) matchReport(context, report, own, touched);
  deriveOutcomes(context, touched);
  writeFresh(touched);
  for (const sent of touched.sent) summarizeSent(context, sent, touched);
  fileReports(context, touched, own, doubtful(context, before, own));
  deriveRecipients(context, touched.addresses, touched.words, touched.written);
  touched.words.write(context.db);
}

/** Reports without a match whose judgement may differ now that more of the user's own mail is known. */
function doubtful({ db }: StoreContext, before: OwnMailbox | null, own: OwnMailbox): readonly number[] {
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
