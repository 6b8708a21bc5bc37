// What the Overview shows. Times are milliseconds since 1970 UTC.
import type { BounceType, ReasonId, Side } from './words.ts';

export interface Overview {
  readonly from: number;
  readonly to: number;
  readonly tiles: {
    readonly sent: number;
    readonly recipientsSentTo: number;
    readonly recipientsBounced: number;
    readonly hard: number;
    readonly soft: number;
    readonly delayed: number;
    readonly unmatched: number;
    readonly bad: number;
    readonly medianTimeToBounceMs: number | null;
    readonly slowestTimeToBounceMs: number | null;
  };
  readonly bucket: 'day' | 'week' | 'month';
  /** Oldest first, no gaps. `recipients` is how many recipients were written to in the bucket. */
  readonly series: readonly {
    readonly start: number;
    readonly hard: number;
    readonly soft: number;
    readonly recipients: number;
  }[];
  readonly reasons: readonly {
    readonly reason: ReasonId;
    readonly side: Side;
    readonly type: BounceType;
    readonly count: number;
  }[];
  readonly providers: readonly {
    readonly provider: string;
    readonly recipients: number;
    readonly hard: number;
    readonly soft: number;
  }[];
  readonly attention: readonly Attention[];
}

/** "Needs your attention": one entry a cause, with what the button opens. */
export type Attention =
  | {
      readonly kind: 'sender-side';
      readonly reason: ReasonId;
      readonly provider: string;
      readonly count: number;
      readonly since: number;
      readonly sentId: number | null;
    }
  | { readonly kind: 'new-hard'; readonly count: number; readonly slips: readonly string[] }
  | {
      readonly kind: 'keeps-failing';
      readonly address: string;
      readonly times: number;
      readonly days: number;
      readonly reason: ReasonId;
    }
  | { readonly kind: 'still-retried'; readonly count: number; readonly until: number | null }
  | { readonly kind: 'backscatter'; readonly count: number }
  | { readonly kind: 'unparsed'; readonly count: number };
