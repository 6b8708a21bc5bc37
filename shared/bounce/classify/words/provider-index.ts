// The provider tables, ready to be asked.
import { domainOf } from '../../../domain/address.ts';
import type { ReasonId } from '../../../domain/words.ts';
import { PROVIDERS, type Provider } from '../providers/index.ts';
import type { Answer } from './answer.ts';
import { bothClasses, type Coded } from './code-index.ts';
import { normalizeWords } from './normalize-words.ts';

interface CodeRow {
  readonly provider: Provider;
  readonly and: string | null;
  readonly phase: string | null;
  readonly reason: ReasonId;
}

interface TokenRow {
  readonly provider: Provider;
  /** The words that stand side by side, the first of them left out: it is the key. */
  readonly next: readonly string[];
  /** Words that follow within REACH; empty where none are asked for. */
  readonly later: readonly string[];
  readonly anywhere: boolean;
  readonly unless: readonly string[];
  readonly reason: ReasonId;
}

/** What a provider's table says. */
export interface ByProvider extends Coded {
  readonly provider: string;
  /** True where a bare number says it: clear words that name another cause know better. */
  readonly alone: boolean;
}

/** Where an answer came from, as far as the report says. */
export interface Origin {
  readonly reportingMta: string | null;
  readonly remoteMta: string | null;
  readonly recipient: string;
  readonly phase: string | null;
}

const BY_CODE = codeRows();
/** Words between the halves of `a … b`. */
const REACH = 8;
const BY_TOKEN = tokenRows();

function codeRows(): ReadonlyMap<string, readonly CodeRow[]> {
  const table = new Map<string, CodeRow[]>();
  for (const provider of PROVIDERS) {
    for (const row of provider.rows) {
      if (!('codes' in row)) continue;
      const and = row.and === undefined ? null : normalizeWords(row.and);
      const entry = { provider, and, phase: row.phase ?? null, reason: row.reason };
      for (const code of row.codes.flatMap(bothClasses)) table.set(code, [...(table.get(code) ?? []), entry]);
    }
  }
  return table;
}

function tokenRows(): ReadonlyMap<string, readonly TokenRow[]> {
  const table = new Map<string, TokenRow[]>();
  for (const provider of PROVIDERS) {
    for (const row of provider.rows) {
      if (!('tokens' in row)) continue;
      for (const written of row.tokens) {
        const [half = '', later] = written.split(' … ');
        const [first = '', ...next] = normalizeWords(half).split(' ');
        const entry = { provider, next, later: later === undefined ? [] : normalizeWords(later).split(' ') };
        const rows = table.get(first);
        const known = { ...entry, anywhere: row.anywhere === true, unless: row.unless ?? [], reason: row.reason };
        if (rows === undefined) table.set(first, [known]);
        else rows.push(known);
      }
    }
  }
  return table;
}

export function providerWords(): readonly { words: string; reason: ReasonId; provider: string }[] {
  return PROVIDERS.flatMap((provider) =>
    provider.rows.flatMap((row) =>
      'words' in row ? row.words.map((words) => ({ words, reason: row.reason, provider: provider.id })) : [],
    ),
  );
}

/** What a provider's own table says about these codes and short codes among the words, if the answer is that provider's. */
export function providerReason(codes: readonly string[], { words, tokens }: Answer, origin: Origin): ByProvider | null {
  const named = tokenReason(words, tokens, origin);
  if (named) return named;
  for (const code of codes) {
    for (const row of BY_CODE.get(code) ?? []) {
      if (row.phase !== null && row.phase !== origin.phase) continue;
      if (row.and !== null && !words.includes(row.and)) continue;
      if (!isFrom(row.provider, words, origin)) continue;
      return { reason: row.reason, code, provider: row.provider.id, alone: row.and === null && row.phase === null };
    }
  }
  return null;
}

/** The first short code in the answer that is its provider's, or that nobody else writes. */
function tokenReason(words: string, tokens: readonly string[], origin: Origin): ByProvider | null {
  for (let at = 0; at < tokens.length; at++) {
    for (const row of BY_TOKEN.get(tokens[at] ?? '') ?? []) {
      if (!stands(row, tokens, at + 1) || row.unless.some((word) => tokens.includes(word))) continue;
      if (!row.anywhere && !isFrom(row.provider, words, origin)) continue;
      return { reason: row.reason, code: [tokens[at], ...row.next].join(' '), provider: row.provider.id, alone: false };
    }
  }
  return null;
}

function stands({ next, later }: TokenRow, tokens: readonly string[], from: number): boolean {
  if (!isAt(next, tokens, from)) return false;
  if (later.length === 0) return true;
  for (let at = from + next.length; at <= from + next.length + REACH; at++) if (isAt(later, tokens, at)) return true;
  return false;
}

function isAt(part: readonly string[], tokens: readonly string[], from: number): boolean {
  return part.every((word, i) => tokens[from + i] === word);
}

function isFrom(provider: Provider, words: string, origin: Origin): boolean {
  const domain = domainOf(origin.recipient);
  return provider.knownBy.some(
    (sign) =>
      words.includes(sign) ||
      isUnder(domain, sign) ||
      isUnder(origin.remoteMta?.toLowerCase() ?? '', sign) ||
      isUnder(origin.reportingMta?.toLowerCase() ?? '', sign),
  );
}

function isUnder(host: string, domain: string): boolean {
  return host.endsWith(domain) && (host.length === domain.length || host[host.length - domain.length - 1] === '.');
}
