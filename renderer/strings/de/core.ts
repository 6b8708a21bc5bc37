// What the rest of the app writes in English for people: signs, evidence, certificates, files. Looked up by its English, since it
// is kept in the store and printed by the command line as well. What stands in no table, as a server's own words, stays as it is.
import type { enCore } from '../en/core.ts';
import { FORMAT_WORDS } from './core-words.ts';
import { PROVIDER_WORDS } from './providers.ts';

const WORDS: ReadonlyMap<string, string> = new Map([FORMAT_WORDS, PROVIDER_WORDS].flatMap(Object.entries));

/** Words around a name, an id or a number. */
const PATTERNS: readonly (readonly [pattern: RegExp, german: (first: string, second: string) => string])[] = [
  [
    /^This is a guess: (\S+) is not in the list of known providers\. (.*)$/s,
    (domain, rest) =>
      `Das ist eine Vermutung: ${domain} steht nicht in der Liste bekannter Anbieter. ${coreInGerman(rest)}`,
  ],
  [
    /^(\S+) publishes these settings\.(.*)$/s,
    (domain, rest) => `${domain} veröffentlicht diese Einstellungen.${tail(rest)}`,
  ],
  [/^(\S+) names this server\.(.*)$/s, (domain, rest) => `${domain} nennt diesen Server.${tail(rest)}`],
  [
    /^(These settings come from the public list of mail providers\.)(.*)$/s,
    (_, rest) => `Diese Einstellungen stammen aus der öffentlichen Liste der Mailanbieter.${tail(rest)}`,
  ],
];

/** " The user name is the part before the @. The server takes only …", in sentences. */
function tail(rest: string): string {
  return rest
    .split(/(?<=\.) (?=The )/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
    .map((sentence) => ` ${coreInGerman(sentence)}`)
    .join('');
}

function known(words: string): string | null {
  const exact = WORDS.get(words);
  if (exact !== undefined) return exact;
  for (const [pattern, german] of PATTERNS) {
    const match = pattern.exec(words);
    if (match) return german(match[1] ?? '', match[2] ?? '');
  }
  return null;
}

export const deCore: typeof enCore = { fromApp: coreInGerman };

/** The app's own English in German; of a list with commas or semicolons, each part. */
export function coreInGerman(words: string): string {
  const whole = WORDS.get(words);
  if (whole !== undefined) return whole;
  const parts = words.split(/([;,] )/);
  if (parts.length > 1 && parts.some((part) => known(part) !== null) && !words.includes('“'))
    return parts.map((part) => known(part) ?? part).join('');
  return known(words) ?? words;
}
