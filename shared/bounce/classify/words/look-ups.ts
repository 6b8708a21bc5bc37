// Whether an answer tells of its own directory's fault: `user not found: directory is down`, `no connection to the database`.
import { phraseList } from '../reasons/phrase-list.ts';
import { isCode } from './answer-words.ts';
import { IS_NOW } from './word-classes.ts';
import { type WordSequences, wordSequences } from './word-sequences.ts';

/** Where users are looked up. */
const STORES = sequencesOf(`
      annuaire
      back end
      backend
      banca dati
      banco de dados
      base de datos
      base de données
      baza danych
      cluster
      database
      databases
      datenbank
      directorio
      directory
      dns
      file
      file system
      filesystem
      katalog
      ldap
      look up
      lookup
      map
      maps
      mysql
      nfs
      radius
      resolver
      server
      servers
      sql
      storage
      store
      table
      tables
      user database
      verzeichnis
      verzeichnisdienst
      база данных
      базы данных
      каталог
`);

/** What ails it. */
const AILING = sequencesOf(`
      are down
      ausgefallen
      being rebuilt
      broken
      busy
      can't be read
      can't reach
      cannot be opened
      cannot be reached
      cannot be read
      cannot connect to
      cannot contact
      cannot open
      cannot query
      cannot reach
      cannot read
      corrupt
      corrupted
      could not be opened
      could not be reached
      could not be read
      could not connect to
      could not contact
      could not open
      could not query
      could not reach
      could not read
      damaged
      did not respond
      indisponible
      indisponível
      injoignable
      is down
      is missing
      locked
      lost
      lost connection to
      maintenance
      migration
      nicht erreichbar
      nicht verfügbar
      niedostępna
      niedostępny
      niet bereikbaar
      niet beschikbaar
      no answer
      no connection to
      no disponible
      non disponibile
      non raggiungibile
      not answer
      not answering
      not reachable
      not readable
      not ready
      not reply
      not respond
      not responding
      offline
      overloaded
      rebuild
      rebuilding
      restarting
      time out
      timed out
      timeout
      times out
      unable to connect to
      unable to contact
      unable to open
      unable to query
      unable to reach
      unable to read
      unreachable
      unreadable
      went down
      недоступен
      недоступна
`);

/** Words between the two. */
const REACH = 9;

function sequencesOf(block: string): WordSequences<null> {
  return wordSequences(phraseList(block).map((words) => [words, null] as const));
}

/** In: words of one answer, and between which of them to look. Out: whether a store of users stands near a fault of it. */
export function tellsOfLookUp(tokens: readonly string[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to && at < tokens.length; at++) {
    const length = STORES.longestAt(tokens, at)?.words.length ?? 0;
    if (length > 0 && (isUnavailable(tokens, at + length) || ailsNear(tokens, at, at + length))) return true;
  }
  return false;
}

function ailsNear(tokens: readonly string[], start: number, end: number): boolean {
  for (let at = end; at <= end + REACH && at < tokens.length && !isCode(tokens[at] ?? ''); at++) {
    if (AILING.longestAt(tokens, at) !== null) return true;
  }
  for (let at = start - 1; at >= 0 && at >= start - REACH - 1 && !isCode(tokens[at] ?? ''); at--) {
    const length = AILING.longestAt(tokens, at)?.words.length ?? 0;
    if (length > 0 && at + length <= start) return true;
  }
  return false;
}

function isUnavailable(tokens: readonly string[], at: number): boolean {
  return tokens[IS_NOW.has(tokens[at] ?? '') ? at + 1 : at] === 'unavailable';
}
