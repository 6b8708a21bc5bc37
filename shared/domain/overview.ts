// What the Overview shows. Times are milliseconds since 1970 UTC; days are dates in the user's time zone, as 2026-03-14.
import type { DelayId } from './delays.ts';
import type { BounceType, ReasonId, Side, Verdict } from './words.ts';

export type SeriesBucket = 'day' | 'week' | 'month';

/** Recipients of messages that were sent within one bucket of time. */
export interface SeriesPoint {
  readonly start: number;
  /** The first day that is counted, and the day after the last one; null: all that lies after. */
  readonly first: string;
  readonly next: string | null;
  readonly hard: number;
  readonly soft: number;
  /** How many were written to. */
  readonly recipients: number;
}

export interface Series {
  readonly bucket: SeriesBucket;
  /** Oldest first, no gaps. */
  readonly series: readonly SeriesPoint[];
}

export interface Overview extends Series {
  readonly from: number;
  readonly to: number;
  /** The first day of the range; null: from the first message on. */
  readonly since: string | null;
  readonly tiles: {
    /** Messages. */
    readonly sent: number;
    /** Recipients of these messages, each message's own. */
    readonly recipientsSentTo: number;
    /** hard + soft = recipientsBounced, in recipients of messages. */
    readonly recipientsBounced: number;
    readonly hard: number;
    readonly soft: number;
    /** Messages of which a recipient bounced at all, hard, soft: what the lists behind the tiles show. */
    readonly messagesBounced: number;
    readonly messagesHard: number;
    readonly messagesSoft: number;
    /** Messages that were delayed and of which nothing else was heard since. */
    readonly delayed: number;
    /** Recipients to whom a server still tries to deliver. */
    readonly retried: number;
    readonly unmatched: number;
    readonly bad: number;
    readonly medianTimeToBounceMs: number | null;
    readonly slowestTimeToBounceMs: number | null;
  };
  readonly attention: readonly Attention[];
}

/** Why mail came back, the commonest first. hard + soft + yours = count; side and type are those of most. */
export type ReasonCounts = readonly {
  readonly reason: ReasonId;
  readonly side: Side;
  readonly type: BounceType;
  readonly count: number;
  readonly hard: number;
  readonly soft: number;
  /** Refused for a fault of the sender's own domain. */
  readonly yours: number;
}[];

/** What was sent to each receiving provider and what came back, the most bounced first. */
export type ProviderCounts = readonly {
  readonly provider: string;
  readonly recipients: number;
  readonly hard: number;
  readonly soft: number;
}[];

/** How long mail took to come back, every step of DELAYS in order. */
export type DelayCounts = readonly { readonly delay: DelayId; readonly hard: number; readonly soft: number }[];

/** Which servers refused, by registrable domain, the commonest first; null: the report does not state it. */
export type ServerCounts = readonly {
  readonly server: string | null;
  readonly hard: number;
  readonly soft: number;
}[];

/** The addresses that failed most often, the worst first. */
export type WorstAddresses = readonly {
  readonly address: string;
  readonly hard: number;
  readonly soft: number;
  readonly sent: number;
  readonly reason: ReasonId;
  readonly verdict: Verdict;
  readonly lastBounce: number;
}[];

/** "Needs your attention": one entry a cause, with what the button opens. */
export type Attention =
  | {
      readonly kind: 'sender-side';
      readonly reason: ReasonId;
      /** Who refuses for it, the most first; a few of `providerCount`. */
      readonly providers: readonly string[];
      readonly providerCount: number;
      /** Messages. */
      readonly count: number;
      readonly since: number;
      readonly sentId: number | null;
    }
  /** Every address at a domain to which something was sent lately has failed. */
  | {
      readonly kind: 'domain-failing';
      readonly domain: string;
      readonly addresses: number;
      readonly since: number;
      readonly reason: ReasonId;
    }
  | { readonly kind: 'new-hard'; readonly count: number }
  | {
      readonly kind: 'slips';
      readonly count: number;
      readonly slips: readonly { readonly address: string; readonly suggestion: string }[];
    }
  | {
      readonly kind: 'keeps-failing';
      readonly address: string;
      readonly times: number;
      readonly days: number;
      readonly reason: ReasonId;
    }
  | { readonly kind: 'still-retried'; readonly count: number; readonly until: number | null }
  /** `since`: the day from which on these came in. */
  | { readonly kind: 'backscatter'; readonly count: number; readonly since: string }
  | { readonly kind: 'unparsed'; readonly count: number };
