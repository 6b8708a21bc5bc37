// Texts about the disk and the database for places without a page: the command line, the log, and the window of a failed start.
import type { AppError, ErrorCode } from '../../shared/domain/errors.ts';
import type { ScreenLanguage } from '../../shared/domain/languages.ts';
import type { Recovered } from '../../shared/domain/recovered.ts';

type Words = Readonly<Partial<Record<ErrorCode, (file: string) => string>>>;

const EN: Words = {
  'disk-full': (file) => `The disk is full: ${file} cannot be written. Make room on it, then try again.`,
  'disk-error': (file) => `The disk gave an error at ${file}. Check the disk, or the connection to it, then try again.`,
  'read-only': (file) =>
    `${file} may not be written. Allow this user to write it and its folder, or use another folder with --data DIR.`,
  'store-busy': (file) => `Another program uses ${file}. Close it, then try again.`,
  'store-damaged': (file) =>
    `${file} is damaged and could not be set aside. Move it to another folder, then start again: everything is read anew.`,
  'store-unopened': (file) =>
    `${file} cannot be opened: it is no file, or the system does not let this user open it. Move it away, or use another folder with --data DIR.`,
  'store-newer': () =>
    'A later version of Bounceboard has written this data folder. Use that version, or another folder with --data DIR.',
};

const DE: Words = {
  'disk-full': (file) =>
    `Der Datenträger ist voll: ${file} kann nicht geschrieben werden. Schaffen Sie Platz und versuchen Sie es dann erneut.`,
  'disk-error': (file) =>
    `Der Datenträger meldet einen Fehler bei ${file}. Prüfen Sie ihn oder die Verbindung zu ihm und versuchen Sie es dann erneut.`,
  'read-only': (file) =>
    `${file} darf nicht beschrieben werden. Erlauben Sie diesem Benutzer, die Datei und ihren Ordner zu beschreiben, oder nehmen Sie mit --data DIR einen anderen Ordner.`,
  'store-busy': (file) => `Ein anderes Programm benutzt ${file}. Schließen Sie es und versuchen Sie es dann erneut.`,
  'store-damaged': (file) =>
    `${file} ist beschädigt und ließ sich nicht beiseitelegen. Verschieben Sie die Datei in einen anderen Ordner und starten Sie erneut: Alles wird neu gelesen.`,
  'store-unopened': (file) =>
    `${file} lässt sich nicht öffnen: Es ist keine Datei, oder das System erlaubt es diesem Benutzer nicht. Verschieben Sie sie, oder nehmen Sie mit --data DIR einen anderen Ordner.`,
  'store-newer': () =>
    'Eine spätere Version von Bounceboard hat diesen Datenordner geschrieben. Nehmen Sie diese Version, oder mit --data DIR einen anderen Ordner.',
};

const WORDS: Readonly<Record<ScreenLanguage, Words>> = { en: EN, de: DE };

const FOUND: Readonly<Record<Recovered['why'], string>> = {
  damaged: 'was damaged',
  empty: 'was empty',
  missing: 'was gone',
};
const DECISIONS: Readonly<Record<Recovered['decisions'], string>> = {
  kept: 'What was decided by hand is kept.',
  some: 'What was decided by hand is kept as far as it could be read.',
  lost: 'What was decided by hand, and the accounts, could not be restored.',
};

/** The text of the log and the command line about a database that was replaced by a new one. */
export function recoveredWords({ why, keptAs, decisions }: Recovered, file: string): string {
  const kept = keptAs === null ? '' : ` It is kept as ${keptAs}.`;
  return `The data in ${file} ${FOUND[why]}.${kept} Everything is read again. ${DECISIONS[decisions]}`;
}

/** A sentence that names the file and says what to do; null for an error that is not about a file of the app. */
export function diskWords({ code, data }: AppError, language: ScreenLanguage = 'en'): string | null {
  return WORDS[language][code]?.(data.file ?? 'Bounceboard') ?? null;
}
