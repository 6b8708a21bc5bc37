import type { FolderState } from '../search/uid-plan.ts';

/** What EXAMINE or STATUS said of a folder, as imapflow gives it: a number that the server left out is missing. */
interface SaidState {
  readonly uidNext?: number | undefined;
  readonly uidValidity?: bigint | undefined;
  readonly highestModseq?: bigint | undefined;
}

/**
 * Zero stands for a number that a server does not know: UIDNEXT and UIDVALIDITY are above it (RFC 3501 section 9), and a HIGHESTMODSEQ that
 * is always 0 shows no change (RFC 7162 section 3.1.2.1).
 */
export function folderState({ uidNext = 0, uidValidity = 0n, highestModseq = 0n }: SaidState): FolderState {
  return {
    uidValidity: uidValidity === 0n ? null : String(uidValidity),
    uidNext: uidNext === 0 ? null : uidNext,
    highestModseq: highestModseq === 0n ? null : String(highestModseq),
  };
}
