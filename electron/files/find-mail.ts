// Finds the mail files under the paths that the user chose, in a fixed order.
import type { Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { AppError } from '../../shared/domain/errors.ts';
import { fieldOf, readMessageHeader } from '../intake/header-block.ts';
import { fileError } from './file-error.ts';
import { fromLineDate } from './from-line.ts';

/** A file with mail. `folder` is its Maildir, its directory, or for an mbox the file itself. */
export interface MailFile {
  readonly kind: 'eml' | 'maildir' | 'mbox';
  readonly file: string;
  readonly folder: string;
}
export type Found = MailFile | { readonly kind: 'problem'; readonly error: AppError };

const SNIFF = 8192;
/** A file whose name has no known ending is a message if its header has three of these fields. */
const MESSAGE_FIELDS = ['from', 'to', 'subject', 'date', 'message-id', 'received', 'return-path', 'mime-version'];

/**
 * In: paths of files and folders. Out: mail files, sorted by name within their folder, each with the path as given or as found under the
 * given folder, and a problem for each path that does not exist. Skips files in folders that are no mail.
 */
export async function* findMail(paths: readonly string[]): AsyncGenerator<Found> {
  const visited = new Set<string>();
  for (const given of paths) {
    const found = await attempt(given, async () => (await stat(given)).isDirectory());
    if (found.kind === 'problem') yield found;
    else if (found.value) yield* inDirectory(given, visited);
    else yield await givenFile(given);
  }
}

type Attempt<T> = { readonly kind: 'ok'; readonly value: T } | Extract<Found, { kind: 'problem' }>;

async function attempt<T>(file: string, action: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { kind: 'ok', value: await action() };
  } catch (cause) {
    return { kind: 'problem', error: fileError(file, cause) };
  }
}

async function* inDirectory(folder: string, visited: Set<string>): AsyncGenerator<Found> {
  const listed = await attempt(folder, async () => ({
    real: await realpath(folder),
    entries: await readdir(folder, { withFileTypes: true }),
  }));
  if (listed.kind === 'problem') return yield listed;
  // A link to a parent folder would otherwise make an endless loop.
  if (visited.has(listed.value.real)) return;
  visited.add(listed.value.real);
  const entries = listed.value.entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const maildir = isMaildir(entries);
  if (maildir) {
    yield* inMaildir(folder, 'cur');
    yield* inMaildir(folder, 'new');
  }
  for (const entry of entries) {
    if (maildir && ['cur', 'new', 'tmp'].includes(entry.name)) continue;
    yield* entryOf(folder, entry, maildir, visited);
  }
}

function isMaildir(entries: readonly Dirent[]): boolean {
  return ['cur', 'new'].every((name) =>
    entries.some((e) => e.name === name && (e.isDirectory() || e.isSymbolicLink())),
  );
}

async function* inMaildir(folder: string, sub: 'cur' | 'new'): AsyncGenerator<Found> {
  const listed = await attempt(join(folder, sub), () => readdir(join(folder, sub), { withFileTypes: true }));
  if (listed.kind === 'problem') return yield listed;
  const names = listed.value.filter((e) => !e.isDirectory() && !e.name.startsWith('.')).map((e) => e.name);
  for (const name of names.sort()) yield { kind: 'maildir', file: join(join(folder, sub), name), folder };
}

async function* entryOf(
  folder: string,
  entry: Dirent,
  inMaildirTree: boolean,
  visited: Set<string>,
): AsyncGenerator<Found> {
  const file = join(folder, entry.name);
  const hidden = entry.name.startsWith('.');
  const target = entry.isSymbolicLink() ? await attempt(file, () => stat(file)) : { kind: 'ok' as const, value: entry };
  if (target.kind === 'problem') yield target;
  else if (target.value.isDirectory()) {
    // Within a Maildir, dot folders are Maildir++ subfolders; elsewhere they hold a program's private files.
    if (!hidden || inMaildirTree) yield* inDirectory(file, visited);
  } else if (!hidden && target.value.isFile()) {
    const kind = await attempt(file, () => foundKind(file));
    if (kind.kind === 'problem') yield kind;
    else if (kind.value !== null) yield mailFile(kind.value, file, folder);
  }
}

function mailFile(kind: 'eml' | 'mbox', file: string, folder: string): MailFile {
  return { kind, file, folder: kind === 'mbox' ? file : folder };
}

/** The kind of a file that the user chose itself: any such file is read as mail; a problem if it cannot be. */
async function givenFile(file: string): Promise<Found> {
  const kind = await attempt(file, async () => {
    if (hasEnding(file, ['.eml'])) return 'eml';
    const head = await readStart(file);
    if (head.length === 0) throw new AppError('file-empty', { file, detail: { id: 'empty' } });
    return hasEnding(file, ['.mbox', '.mbx']) || beginsMbox(head) ? 'mbox' : 'eml';
  });
  if (kind.kind === 'problem') return kind;
  const slash = file.lastIndexOf('/');
  return mailFile(kind.value, file, slash < 0 ? '.' : file.slice(0, Math.max(1, slash)));
}

/** The kind of a file found in a folder; null for a file that is no mail, or is empty (an mbox of zero bytes is an empty folder). */
async function foundKind(file: string): Promise<'eml' | 'mbox' | null> {
  if (hasEnding(file, ['.eml'])) return 'eml';
  const head = await readStart(file);
  if (head.length === 0) return null;
  if (hasEnding(file, ['.mbox', '.mbx']) || beginsMbox(head)) return 'mbox';
  const fields = readMessageHeader(head);
  return MESSAGE_FIELDS.filter((name) => fieldOf(fields, name) !== null).length >= 3 ? 'eml' : null;
}

async function readStart(file: string): Promise<Uint8Array> {
  await using handle = await open(file, 'r');
  const { bytesRead, buffer } = await handle.read(new Uint8Array(SNIFF), 0, SNIFF, 0);
  return buffer.subarray(0, bytesRead);
}

function beginsMbox(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, 1200))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?[\r\n]{0,20}/, '');
  const line = text.slice(0, text.search(/\r?\n|$/));
  return line.startsWith('From ') && fromLineDate(line) !== null;
}

function hasEnding(file: string, endings: readonly string[]): boolean {
  const lower = file.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}

/** Joins without normalizing, so that paths stay as the user gave them: `path.join` would turn `./mail` into `mail`. */
function join(folder: string, name: string): string {
  return /[/\\]$/.test(folder) ? folder + name : `${folder}/${name}`;
}
