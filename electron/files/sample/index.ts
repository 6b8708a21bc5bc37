// The sample mailbox: half a year of a small design studio, so that the app can be tried without an account.
import path from 'node:path';
import { makeAutoReplies, makeComplaint, makeReadReceipt, makeRecoveries, makeReplies } from './incoming.ts';
import { type StoredMail, writeMaildir } from './maildir.ts';
import { makeBackscatter, makeBulk, makeUnreadable } from './noise.ts';
import { sentCopy } from './outgoing.ts';
import { planHalfYear } from './plan.ts';

const SEED = 20;
/** Mail programs take a report for spam now and then; every seventeenth one lies there. */
const JUNK_EVERY = 17;

export interface SampleMailbox {
  readonly sent: readonly StoredMail[];
  readonly inbox: readonly StoredMail[];
  readonly junk: readonly StoredMail[];
}

/** In: a seed and the time that counts as now (milliseconds since 1970 UTC). Out: the same messages for the same two. */
export function makeSampleMailbox(seed: number, now: number): SampleMailbox {
  const { sent, reports, ordinary, newsletters } = planHalfYear(seed, now);
  const written = reports.map(({ write, plan }): StoredMail => ({ at: plan.at, source: write(plan) }));
  const inJunk = (_: StoredMail, number: number): boolean => number % JUNK_EVERY === JUNK_EVERY - 1;
  return {
    sent: sent.map((mail) => ({ at: mail.at, source: sentCopy(mail) })),
    inbox: [
      ...written.filter((mail, number) => !inJunk(mail, number)),
      ...makeReplies(seed, now, ordinary),
      ...makeRecoveries(seed, now),
      ...makeAutoReplies(seed, ordinary),
      makeReadReceipt(seed, now, ordinary),
      makeComplaint(seed, newsletters),
      makeUnreadable(seed, now),
      ...makeBulk(seed, now),
    ],
    junk: [...written.filter(inJunk), ...makeBackscatter(seed, now)],
  };
}

/**
 * Writes the mailbox as three Maildirs (Sent, Inbox, Junk) under `folder`, anew each time. Errors are those of the file system.
 */
export async function writeSampleMailbox(
  folder: string,
  { seed = SEED, now }: { readonly seed?: number; readonly now: number },
): Promise<void> {
  const { sent, inbox, junk } = makeSampleMailbox(seed, now);
  await writeMaildir(path.join(folder, 'Sent'), sent);
  await writeMaildir(path.join(folder, 'Inbox'), inbox);
  await writeMaildir(path.join(folder, 'Junk'), junk);
}
