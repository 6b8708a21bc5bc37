import type { MatchMethod, ReportKind } from '../../../shared/domain/words.ts';
import type { MatchSign } from '../../../shared/matching/match-sign.ts';

export interface ReportRecord {
  readonly id: number;
  readonly account_id: number;
  readonly key: string;
  readonly kind: ReportKind;
  readonly date: number;
  readonly subject: string;
  readonly parsed: Uint8Array;
  readonly original_from: string | null;
  readonly original_subject: string | null;
  readonly original_date: number | null;
  /** 1 where the report is a letter that the user sent. */
  readonly own: number;
}

export interface BounceRecord {
  readonly id: number;
  readonly recipient: string;
  readonly original_recipient: string | null;
  readonly address: string;
  readonly failed_address: string;
  readonly sent_id: number | null;
  readonly pair_id: number | null;
}

/** A sent message tied to a bounce, before its recipient is chosen. */
export interface Found {
  readonly sentId: number;
  readonly method: MatchMethod;
  readonly confidence: number;
  readonly evidence: readonly MatchSign[];
}

/** The addresses that a bounce names, the one written to first. */
export const namesOf = (bounce: BounceRecord): string[] =>
  bounce.original_recipient === null ? [bounce.recipient] : [bounce.original_recipient, bounce.recipient];
