// The provider tables, ready to be asked.
import { domainOf } from '../../../domain/address.ts';
import type { ReasonId } from '../../../domain/words.ts';
import { PROVIDERS, type Provider } from '../providers/index.ts';
import { bothClasses, type Coded } from './code-index.ts';
import { normalizeWords } from './normalize-words.ts';

interface CodeRow {
  readonly provider: Provider;
  readonly and: string | null;
  readonly phase: string | null;
  readonly reason: ReasonId;
}

/** Where an answer came from, as far as the report says. */
export interface Origin {
  readonly reportingMta: string | null;
  readonly remoteMta: string | null;
  readonly recipient: string;
  readonly phase: string | null;
}

const BY_CODE = codeRows();

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

export function providerWords(): readonly { words: string; reason: ReasonId; provider: string }[] {
  return PROVIDERS.flatMap((provider) =>
    provider.rows.flatMap((row) =>
      'words' in row ? row.words.map((words) => ({ words, reason: row.reason, provider: provider.id })) : [],
    ),
  );
}

/** What a provider's own table says about these codes, if the answer is that provider's. */
export function providerReason(
  codes: readonly string[],
  words: string,
  origin: Origin,
): (Coded & { readonly provider: string }) | null {
  for (const code of codes) {
    for (const row of BY_CODE.get(code) ?? []) {
      if (row.phase !== null && row.phase !== origin.phase) continue;
      if (row.and !== null && !words.includes(row.and)) continue;
      if (!isFrom(row.provider, words, origin)) continue;
      return { reason: row.reason, code, provider: row.provider.id };
    }
  }
  return null;
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
