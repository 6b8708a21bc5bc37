import type { FolderRole } from '../../shared/domain/words.ts';

/** How far a folder is read. The store writes it in one transaction with the facts of the messages up to there. */
export interface FolderPosition {
  readonly path: string;
  readonly role: FolderRole;
  /** UIDVALIDITY (RFC 3501 section 2.3.1.1); "0" for files. Text, as `highestModseq`, which may exceed 2^53. */
  readonly uidValidity: string;
  readonly highestUid: number;
  /**
   * UIDs from this one up to `highestUid` are read. A first sync starts with the newest message and lowers this number with every
   * batch, so that it can resume after a crash. 1 once the chosen range is read in full, and always for files.
   */
  readonly lowestUid: number;
  /** HIGHESTMODSEQ (RFC 7162); null for a server without it. */
  readonly highestModseq: string | null;
}
