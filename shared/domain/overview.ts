// The data of the Overview. Times are milliseconds since 1970 UTC; days are dates in the user's time zone, as 2026-03-14.
import type { DelayId } from './delays.ts';
import type { BounceType, ReasonId, Side, Verdict } from './words.ts';

export type SeriesBucket = 'day' | 'week' | 'month';

/** Counts of the recipients of messages sent within one bucket of time. */
export interface SeriesPoint {
  readonly start: number;
  /** The first day of the bucket, and the day after its last one; null: no end. */
  readonly first: string;
  readonly next: string | null;
  readonly hard: number;
  readonly soft: number;
  /** Recipients who were written to. */
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
  /** The first day of the range; null: the range begins with the first message. */
  readonly since: string | null;
  readonly tiles: {
    /** Sent messages. */
    readonly sent: number;
    /** Recipients of these messages, counted per message. */
    readonly recipientsSentTo: number;
    /** Recipients of messages, counted per message: hard + soft = recipientsBounced. */
    readonly recipientsBounced: number;
    readonly hard: number;
    readonly soft: number;
    /** Messages with a bounced recipient: any, hard, soft. The lists behind the tiles show these messages. */
    readonly messagesBounced: number;
    readonly messagesHard: number;
    readonly messagesSoft: number;
    /** Delayed messages of which nothing else has been heard since. */
    readonly delayed: number;
    /** Recipients to whom a server is still trying to deliver. */
    readonly retried: number;
    readonly unmatched: number;
    readonly bad: number;
    readonly medianTimeToBounceMs: number | null;
    readonly slowestTimeToBounceMs: number | null;
  };
  readonly attention: readonly Attention[];
}

/** Bounce reasons, the most frequent first. hard + soft + yours = count; side and type are those of the majority. */
export type ReasonCounts = readonly {
  readonly reason: ReasonId;
  readonly side: Side;
  readonly type: BounceType;
  readonly count: number;
  readonly hard: number;
  readonly soft: number;
  /** Refused because of a fault of the sender's own domain. */
  readonly yours: number;
}[];

/** How many recipients were written to and bounced at each receiving provider, the most bounces first. */
export type ProviderCounts = readonly {
  readonly provider: string;
  readonly recipients: number;
  readonly hard: number;
  readonly soft: number;
}[];

/** How long mail took to come back: a count for every step of DELAYS, in order. */
export type DelayCounts = readonly { readonly delay: DelayId; readonly hard: number; readonly soft: number }[];

/** The servers that refused mail, by registrable domain, the most frequent first; null: the report does not state the server. */
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

/** The list "Needs your attention": one entry per cause, with what its button opens. */
export type Attention =
  | {
      readonly kind: 'sender-side';
      readonly reason: ReasonId;
      /** The providers that refuse mail for this cause, the most frequent first; a few of `providerCount`. */
      readonly providers: readonly string[];
      readonly providerCount: number;
      /** Number of messages. */
      readonly count: number;
      readonly since: number;
      readonly sentId: number | null;
    }
  /** A domain at which every address written to lately has failed. */
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
  /** `since`: the day since which these reports have come in. */
  | { readonly kind: 'backscatter'; readonly count: number; readonly since: string }
  | { readonly kind: 'unparsed'; readonly count: number };
