// Whether an answer tells of its own directory's fault: `user not found: directory is down`, `no connection to the database`.
import { phraseList } from '../reasons/phrase-list.ts';
import { isCode, setOf } from './answer-words.ts';
import { normalizeWords } from './normalize-words.ts';

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Where users are looked up. */
const STORES = byFirstWord(
  phraseList(`
    directory | ldap | database | databases | user database | table | tables | map | maps | file | backend | back end | server | servers | resolver | dns | cluster | storage | store | filesystem | file system | nfs | sql | mysql | radius | lookup | look up
    verzeichnis | verzeichnisdienst | datenbank | annuaire | base de données | directorio | base de datos | banca dati | banco de dados | katalog | baza danych | каталог | база данных | базы данных`),
);
const AILING = byFirstWord(
  phraseList(`
    could not reach | cannot reach | can't reach | unable to reach | could not contact | cannot contact | unable to contact | could not connect to | cannot connect to | unable to connect to | could not open | cannot open | unable to open
    could not read | cannot read | unable to read | could not query | cannot query | unable to query | no connection to | lost connection to | is down | are down | went down | unreachable | unreadable | timeout | timed out | time out | times out | offline | locked | corrupt | corrupted | damaged | lost | broken | busy | overloaded | not readable | not answer | not answering | not respond | not responding | did not respond | no answer
    not reply | cannot be read | can't be read | could not be read | cannot be opened | could not be opened | not reachable | cannot be reached | could not be reached | is missing | being rebuilt | rebuild | rebuilding | maintenance | restarting | migration | not ready | nicht erreichbar | nicht verfügbar | ausgefallen
    indisponible | injoignable | no disponible | non disponibile | non raggiungibile | indisponível | niet bereikbaar | niet beschikbaar | niedostępna | niedostępny | недоступен | недоступна`),
);
/** `directory is unavailable`, not `mailbox unavailable` */
const IS = setOf('is are was currently temporarily');
/** Words between the two. */
const REACH = 9;

function byFirstWord(written: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const words of written.map((one) => normalizeWords(one).split(' '))) {
    const first = words[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

/** In: words of one answer, and between which of them to look. Out: whether a store of users stands near a fault of it. */
export function tellsOfLookUp(tokens: readonly string[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to && at < tokens.length; at++) {
    const length = lengthAt(STORES, tokens, at);
    if (length > 0 && (isUnavailable(tokens, at + length) || ailsNear(tokens, at, at + length))) return true;
  }
  return false;
}

function ailsNear(tokens: readonly string[], start: number, end: number): boolean {
  for (let at = end; at <= end + REACH && at < tokens.length && !isCode(tokens[at] ?? ''); at++) {
    if (lengthAt(AILING, tokens, at) > 0) return true;
  }
  for (let at = start - 1; at >= 0 && at >= start - REACH - 1 && !isCode(tokens[at] ?? ''); at--) {
    const length = lengthAt(AILING, tokens, at);
    if (length > 0 && at + length <= start) return true;
  }
  return false;
}

function isUnavailable(tokens: readonly string[], at: number): boolean {
  return tokens[IS.has(tokens[at] ?? '') ? at + 1 : at] === 'unavailable';
}

/** How many words the phrase has that stands there; 0 where none does. */
function lengthAt(phrases: Phrases, tokens: readonly string[], at: number): number {
  const found = phrases.get(tokens[at] ?? '')?.find((words) => words.every((word, i) => tokens[at + i] === word));
  return found?.length ?? 0;
}
