// The codes of the reason files, ready to be asked.
import type { ReasonId } from '../../../domain/words.ts';
import { REASONS } from '../reasons/index.ts';

const ENHANCED = /^[245]\.[0-7]\.\d{1,3}$/;

const EXACT = tableOf((reason) => reason.codes);
const VAGUE = tableOf((reason) => reason.vagueCodes);

/** `x.2.2` as 4.2.2 and 5.2.2; any other code as itself. */
export function bothClasses(code: string): readonly string[] {
  return code.startsWith('x.') ? [`4${code.slice(1)}`, `5${code.slice(1)}`] : [code];
}

function tableOf(codesOf: (reason: (typeof REASONS)[number]) => readonly string[]): ReadonlyMap<string, ReasonId> {
  const table = new Map<string, ReasonId>();
  for (const reason of REASONS) {
    for (const code of codesOf(reason)) {
      for (const one of bothClasses(code)) {
        if (!table.has(one)) table.set(one, reason.id);
      }
    }
  }
  return table;
}

/** The enhanced status codes (RFC 3463) among the words of an answer, in their order. */
export function codesIn(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token) => token.charCodeAt(1) === 46 && ENHANCED.test(token));
}

/** What a code says. */
export interface Coded {
  readonly reason: ReasonId;
  readonly code: string;
}

export function exactReason(codes: readonly string[]): Coded | null {
  return ask(EXACT, codes);
}

export function vagueReason(codes: readonly string[], replyCode: string | null): Coded | null {
  return ask(VAGUE, codes) ?? bySubject(codes) ?? (replyCode === null ? null : ask(VAGUE, [replyCode]));
}

/** RFC 3463 section 3: what a code is about stands in its second part, whatever the third may be. */
const BY_SUBJECT: Readonly<Record<string, ReasonId>> = {
  '1': 'recipient-unavailable',
  '2': 'recipient-unavailable',
  '3': 'recipient-server-trouble',
  '4': 'unreachable',
  '5': 'malformed-message',
  '6': 'malformed-message',
  '7': 'policy',
};

function bySubject(codes: readonly string[]): Coded | null {
  for (const code of codes) {
    const reason = BY_SUBJECT[code[2] ?? ''];
    if (reason !== undefined) return { reason, code };
  }
  return null;
}

function ask(table: ReadonlyMap<string, ReasonId>, codes: readonly string[]): Coded | null {
  for (const code of codes) {
    const reason = table.get(code);
    if (reason !== undefined) return { reason, code };
  }
  return null;
}
