import type { FolderRole } from '../../shared/domain/words.ts';

/** A folder's place in the source, kept with the facts it covers. */
export interface FolderPosition {
  readonly path: string;
  readonly role: FolderRole;
  /** RFC 3501 section 2.3.1.1; for files "0". As text, since it may pass 2^53 together with modseq. */
  readonly uidValidity: string;
  readonly highestUid: number;
  /**
   * UIDs from this one up to `highestUid` are read. A first sync goes from the newest message back and lowers it with every
   * batch, so that it goes on there after a kill; 1 once the chosen range is read in full. For files 1.
   */
  readonly lowestUid: number;
  /** RFC 7162; null where the server has none. */
  readonly highestModseq: string | null;
}
