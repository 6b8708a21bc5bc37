// Sorting and layout of the lists, and the views that the user has named.

export const LIST_NAMES = ['sent', 'bounces', 'recipients'] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** The columns that each list can be sorted by; the first is the default. */
export const SENT_SORTS = ['date', 'to', 'subject', 'account', 'result'] as const;
export type SentSort = (typeof SENT_SORTS)[number];
export const REPORT_SORTS = ['date', 'recipient', 'subject', 'from', 'account', 'reason'] as const;
export type ReportSort = (typeof REPORT_SORTS)[number];
export const RECIPIENT_SORTS = [
  'last-bounce',
  'address',
  'verdict',
  'sent',
  'hard',
  'soft',
  'reason',
  'last-life',
  'suggestion',
] as const;
export type RecipientSort = (typeof RECIPIENT_SORTS)[number];

export const DIRECTIONS = ['asc', 'desc'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const LIST_LAYOUTS = ['auto', 'lines', 'table'] as const;

/** The user's choices for one list. Where one is left out, the list adapts to the available width. */
export interface ListLook {
  /** Two lines per row, a table, or whichever fits. */
  readonly layout?: (typeof LIST_LAYOUTS)[number] | undefined;
  /** Columns that the user has shown or hidden, by name. */
  readonly columns?: Readonly<Record<string, boolean>> | undefined;
  /** Widths of columns in pixels, by name. */
  readonly widths?: Readonly<Record<string, number>> | undefined;
  /** The list's share of the width that it divides with the detail, 0 to 1. */
  readonly share?: number | undefined;
}
export type ListLooks = Readonly<Partial<Record<ListName, ListLook | undefined>>>;

/** A filter that the user has named. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly list: ListName;
  /** The fields of the address that form the filter: search, chips, tab, sort. */
  readonly params: Readonly<Record<string, string>>;
}

/** The search operators with values that the store can list. */
export const KNOWN_VALUES = ['to', 'from', 'domain', 'mta', 'code', 'status'] as const;
export type KnownValue = (typeof KNOWN_VALUES)[number];

/**
 * Which page of a list to read. A page names its first and last rows (`start`, `next`, `previous`); the next request passes
 * such a name as `row` or `from`. `Name` is the type of these names: a string everywhere but in the store's queries.
 */
export type PageAt<Name = string> =
  /** The beginning of the list. With `from`, the page starts at that row, and the rows before it are only counted (`above`). */
  | { readonly kind: 'top'; readonly from: Name | null }
  /** That row and the following ones, of a list that begins before it. */
  | { readonly kind: 'with'; readonly row: Name }
  /** The rows after that row: the `next` of an earlier page. */
  | { readonly kind: 'after'; readonly row: Name }
  /** The rows right before that row: the `previous` of an earlier page. With `from`, none before that row. */
  | { readonly kind: 'before'; readonly row: Name; readonly from: Name | null }
  /** The rows from position `rank` on (counted from 0), where no page was read yet. Beyond the end: the last page. */
  | { readonly kind: 'place'; readonly rank: number };

export const TOP: PageAt<never> = { kind: 'top', from: null };

/** One page of a list, read by key. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Names the last row where others follow; null at the end of the list. */
  readonly next: string | null;
  /** How many rows match the filter. */
  readonly total: number;
  /** Names the first row where others precede it; null where the list begins with this page. */
  readonly previous?: string | null;
  /** For a page requested by `rank`: how many rows precede it. */
  readonly skipped?: number;
  /** Names the first row; null where the page is empty. */
  readonly start?: string | null;
  /** How many rows precede the requested `from`, at most 1,000; 0 without `from`. */
  readonly above?: number;
  /** Set where the search found so many rows that only the newest of them, this many, are sorted. */
  readonly sortedWithin?: number;
}
