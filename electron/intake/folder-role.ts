// The role of a folder from its name, for mail files and for servers without SPECIAL-USE (RFC 6154).
import type { FolderRole } from '../../shared/domain/words.ts';
import { ARCHIVE_NAMES } from './folder-names/archive.ts';
import { DRAFTS_NAMES } from './folder-names/drafts.ts';
import { JUNK_NAMES } from './folder-names/junk.ts';
import { MAIL_NOUNS } from './folder-names/nouns.ts';
import { SENT_LATIN_NAMES } from './folder-names/sent-latin.ts';
import { SENT_SCRIPT_NAMES } from './folder-names/sent-scripts.ts';
import { TRASH_NAMES } from './folder-names/trash.ts';

/** Folder names of mail programs and providers, in the form of `foldName`. */
export const FOLDER_NAMES: readonly (readonly [FolderRole, readonly string[]])[] = [
  ['sent', SENT_LATIN_NAMES],
  ['sent', SENT_SCRIPT_NAMES],
  [
    'inbox',
    ['inbox', 'posteingang', 'boîte de réception', 'bandeja de entrada', 'posta in arrivo', 'входящие', '受信トレイ'],
  ],
  ['junk', JUNK_NAMES],
  ['archive', ARCHIVE_NAMES],
  ['trash', TRASH_NAMES],
  ['drafts', DRAFTS_NAMES],
  [
    'all',
    ['all mail', 'alle nachrichten', 'tous les messages', 'todos', 'all mail including spam and trash', 'вся почта'],
  ],
];

const BY_NAME: ReadonlyMap<string, FolderRole> = new Map(
  FOLDER_NAMES.flatMap(([role, names]) => names.map((name) => [name, role] as const)),
);

/** "Sent-1" and "Sent 2024" are Sent folders, too. The caller removes a file's ending, as in "Sent.mbox". */
const NUMBER_AT_END = /[ -]?\(?\d{1,4}\)?$/;
const BETWEEN_WORDS = /[\s\-/.,()[\]]+/;

/**
 * The form in which names are compared: programs write one name in several Unicode forms, with marks of direction (Hebrew, Arabic), with
 * a joiner or a space (Persian), with a dot above the i (Turkish), with "_" for a space.
 */
export function foldName(name: string): string {
  const lower = name
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll(/[\u200e\u200f]/g, '');
  return lower
    .replaceAll(/[\u200c_]/g, ' ')
    .normalize('NFKC')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** In: one name, as `Sent Items`. Out: its role, or null for an unknown name. */
export function roleOfName(name: string): FolderRole | null {
  const plain = foldName(name);
  return BY_NAME.get(plain) ?? BY_NAME.get(plain.replace(NUMBER_AT_END, '')) ?? roleOfCore(plain);
}

/** Of "sent mail" the one word that is no noun for mail decides; "sent to clients" has two, and is a folder of the user's own. */
function roleOfCore(plain: string): FolderRole | null {
  const words = plain.split(BETWEEN_WORDS).filter((word) => word !== '' && !MAIL_NOUNS.has(word));
  const [word] = words;
  return words.length === 1 && word !== undefined ? (BY_NAME.get(word) ?? null) : null;
}

/**
 * In: the names from the outermost folder to this one, as `['INBOX', 'Sent', '2024']`. Out: the innermost role that a name gives, or
 * null. A folder within the Inbox or an archive does not get that role, since users file sent mail there, too.
 */
export function roleOfPath(names: readonly string[]): FolderRole | null {
  const own = roleOfName(names.at(-1) ?? '');
  if (own !== null) return own;
  const outer = names
    .slice(0, -1)
    .map(roleOfName)
    .findLast((role) => role !== null);
  return outer === undefined || outer === 'inbox' || outer === 'archive' ? null : outer;
}
