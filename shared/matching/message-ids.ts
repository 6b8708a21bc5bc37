// The Message-IDs by which a report names the message it is about.
import type { OriginalMessage } from '../bounce/report.ts';
import type { MatchSign } from './match-sign.ts';

/**
 * The form in which Message-IDs are compared: without brackets and surrounding white space, in lower case; null for an empty
 * one.
 */
export function messageKey(id: string | null): string | null {
  if (id === null) return null;
  let key = id.trim();
  if (key.startsWith('<')) key = key.slice(1);
  if (key.endsWith('>')) key = key.slice(0, -1);
  key = key.trim().toLowerCase();
  return key === '' ? null : key;
}

export type QuotedHow = 'original' | 'rewritten' | 'in-reply-to' | 'references';

export interface QuotedId {
  readonly key: string;
  readonly how: QuotedHow;
  /** The id as written, for the evidence. */
  readonly text: string;
}

/** At most this many ids are tried: a thread has hundreds, and the message itself is among the last. */
const MOST_REFERENCES = 20;

/**
 * Whether a relay uses this header field to keep the id it replaced: `X-Microsoft-Original-Message-ID`,
 * `X-Google-Original-Message-ID`, `X-Original-Message-ID`, `Original-Message-ID`, `Resent-Message-ID`,
 * `X-MC-Original-Message-Id`.
 */
function keepsMessageId(name: string): boolean {
  return name.toLowerCase().replaceAll('_', '-').endsWith('message-id');
}

/**
 * The ids that a report quotes, the most reliable first: the original's own, those a relay rewrote, the report's In-Reply-To,
 * and its References from last to first (RFC 5322 section 3.6.4: the parent is last). Each id once.
 */
export function quotedIds(
  original: OriginalMessage | null,
  report: { readonly inReplyTo: readonly string[]; readonly references: readonly string[] },
): QuotedId[] {
  const found = new Map<string, QuotedId>();
  const add = (id: string | null, how: QuotedHow): void => {
    const key = messageKey(id);
    if (key !== null && id !== null && !found.has(key)) found.set(key, { key, how, text: id.trim() });
  };
  add(original?.messageId ?? null, 'original');
  for (const field of original?.headers ?? []) {
    if (keepsMessageId(field.name)) add(field.value, 'rewritten');
  }
  for (const id of report.inReplyTo) add(id, 'in-reply-to');
  for (const id of report.references.slice(-MOST_REFERENCES).reverse()) add(id, 'references');
  return [...found.values()];
}

const TRUST: Readonly<Record<QuotedHow, number>> = {
  original: 0.99,
  rewritten: 0.97,
  'in-reply-to': 0.95,
  references: 0.9,
};

const SIGNS = {
  original: 'original-id',
  rewritten: 'rewritten-id',
  'in-reply-to': 'answers',
  references: 'refers-to',
} as const satisfies Readonly<Record<QuotedHow, MatchSign['id']>>;

/** How much less a match is trusted whose message was sent through another account than the one that got the report. */
export const ELSEWHERE = 0.05;

/**
 * The confidence of a match by this id, the name of the method, and the signs that state it. `elsewhere`: the account through which the
 * message was sent; null for the account that got the report.
 */
export function trustOf(
  quoted: Pick<QuotedId, 'how' | 'text'>,
  elsewhere: string | null,
): {
  method: 'message-id' | 'references';
  confidence: number;
  evidence: readonly MatchSign[];
} {
  const byOriginal = quoted.how === 'original' || quoted.how === 'rewritten';
  return {
    method: byOriginal ? 'message-id' : 'references',
    confidence: TRUST[quoted.how] - (elsewhere === null ? 0 : ELSEWHERE),
    evidence: [{ id: SIGNS[quoted.how], messageId: quoted.text }, ...elsewhereSigns(elsewhere)],
  };
}

export const elsewhereSigns = (account: string | null): readonly MatchSign[] =>
  account === null ? [] : [{ id: 'other-account', account }];
