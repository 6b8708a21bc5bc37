// The provider tables, ready to be asked.
import type { ReasonId } from '../../domain/words.ts';
import { PROVIDERS, type Provider } from '../providers/index.ts';
import { normalizeWords } from './normalize-words.ts';

interface CodeRow {
  readonly provider: Provider;
  readonly and: string | null;
  readonly reason: ReasonId;
}

const BY_CODE = codeRows();

function codeRows(): ReadonlyMap<string, readonly CodeRow[]> {
  const table = new Map<string, CodeRow[]>();
  for (const provider of PROVIDERS) {
    for (const row of provider.rows) {
      if (!('code' in row)) continue;
      const rows = table.get(row.code) ?? [];
      rows.push({ provider, and: row.and === undefined ? null : normalizeWords(row.and), reason: row.reason });
      table.set(row.code, rows);
    }
  }
  return table;
}

export function providerWords(): readonly { words: string; reason: ReasonId; provider: string }[] {
  return PROVIDERS.flatMap((provider) =>
    provider.rows.flatMap((row) =>
      'words' in row ? [{ words: row.words, reason: row.reason, provider: provider.id }] : [],
    ),
  );
}

/** What a provider's own table says about these codes, if the answer is that provider's. */
export function providerReason(
  codes: readonly string[],
  words: string,
  hosts: { readonly reportingMta: string | null; readonly remoteMta: string | null },
): { reason: ReasonId; rule: string } | null {
  for (const code of codes) {
    for (const row of BY_CODE.get(code) ?? []) {
      if (row.and !== null && !words.includes(row.and)) continue;
      if (!isFrom(row.provider, words, hosts)) continue;
      return { reason: row.reason, rule: `provider: ${row.provider.id} ${code}` };
    }
  }
  return null;
}

function isFrom(
  provider: Provider,
  words: string,
  hosts: { readonly reportingMta: string | null; readonly remoteMta: string | null },
): boolean {
  return provider.knownBy.some(
    (sign) => words.includes(sign) || endsWithHost(hosts.remoteMta, sign) || endsWithHost(hosts.reportingMta, sign),
  );
}

function endsWithHost(host: string | null, sign: string): boolean {
  return host?.toLowerCase().endsWith(sign) ?? false;
}
