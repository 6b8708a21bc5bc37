// How the lists are sorted and how they look, and the views that a person has named.

export const LIST_NAMES = ['sent', 'bounces', 'recipients'] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** What each list is sorted by; the first is how it stands unless asked otherwise. */
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

/** What a person has chosen for one list; what is left out follows the room there is. */
export interface ListLook {
  /** Two lines a row, a table, or whichever fits. */
  readonly layout?: (typeof LIST_LAYOUTS)[number] | undefined;
  /** Columns shown or hidden by hand, by name. */
  readonly columns?: Readonly<Record<string, boolean>> | undefined;
  /** Widths of columns in pixels, by name. */
  readonly widths?: Readonly<Record<string, number>> | undefined;
  /** Share of the list in the width that it has together with the detail, 0 to 1. */
  readonly share?: number | undefined;
}
export type ListLooks = Readonly<Partial<Record<ListName, ListLook | undefined>>>;

/** A filter with a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly list: ListName;
  /** The fields of the address that make the filter: search, chips, tab, sort. */
  readonly params: Readonly<Record<string, string>>;
}

/** The operators for whose values the store is asked. */
export const KNOWN_VALUES = ['to', 'from', 'domain', 'mta', 'code', 'status'] as const;
export type KnownValue = (typeof KNOWN_VALUES)[number];

/**
 * Which page of a list is asked for. A page names its rows at the edges (`start`, `next`, `previous`); a later question hands such a
 * name back as `row` or `from`. `Name` is what stands for a row: a text for all but the store's queries.
 */
export type PageAt<Name = string> =
  /** The beginning of the list; with `from` that row and what follows, and what stands before it is only counted (`above`). */
  | { readonly kind: 'top'; readonly from: Name | null }
  /** That row and what follows, of a list that begins before it. */
  | { readonly kind: 'with'; readonly row: Name }
  /** What follows that row: the `next` of an earlier page. */
  | { readonly kind: 'after'; readonly row: Name }
  /** What stands right before that row, the `previous` of an earlier page; with `from` nothing before that row. */
  | { readonly kind: 'before'; readonly row: Name; readonly from: Name | null }
  /** From the row on that so many rows stand before, for where no page was read; beyond the end: the last page. */
  | { readonly kind: 'place'; readonly rank: number };

export const TOP: PageAt<never> = { kind: 'top', from: null };

/** One page of a list, read by key. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** The last row, where others follow; null at the end. */
  readonly next: string | null;
  /** Rows under this filter in all. */
  readonly total: number;
  /** The first row, where others stand before it; null where the list begins with this page. */
  readonly previous?: string | null;
  /** Of a page that was asked for by its place: how many rows stand before it. */
  readonly skipped?: number;
  /** The first row; null where the page is empty. */
  readonly start?: string | null;
  /** Rows before the `from` that was asked for, at most 1,000; 0 without one. */
  readonly above?: number;
  /** Set where so much was found that only the newest so many hits are sorted. */
  readonly sortedWithin?: number;
}
