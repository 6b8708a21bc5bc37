/** Messages from the preload script's world to the page's. */
export type ToPage =
  | { readonly t: 'expose'; readonly name: string; readonly api: unknown }
  | { readonly t: 'returned'; readonly value?: unknown; readonly error?: string }
  | { readonly t: 'settled'; readonly id: number; readonly value?: unknown; readonly error?: string }
  | { readonly t: 'callback'; readonly id: number; readonly args: readonly unknown[] };

/** A call of an exposed function. */
export interface ToPreload {
  readonly id: number;
  readonly args: readonly unknown[];
}

/** What the main process sends to a preload script: the reply to one `invoke`, or an event of a channel. */
export type FromMain =
  | { readonly t: 'reply'; readonly id: number; readonly value?: unknown; readonly error?: string }
  | { readonly t: 'event'; readonly channel: string; readonly args: readonly unknown[] };

/** One `invoke` of a preload script. */
export interface ToMain {
  readonly id: number;
  readonly channel: string;
  readonly args: readonly unknown[];
}
