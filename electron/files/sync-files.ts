// Reads .eml files, mbox files, Maildirs and folders of them into the store.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../shared/domain/errors.ts';
import type { SyncProgress } from '../../shared/domain/views.ts';
import { isCandidate } from '../intake/intake.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';
import type { Store } from '../store/store-api.ts';
import { type BatchWriter, createBatchWriter } from './batch-writer.ts';
import { fileError } from './file-error.ts';
import { type FileFolder, listFileFolders } from './file-folders.ts';
import { fileHead, roleOfMessage } from './file-head.ts';
import { createUidMaker, nameKey, type UidMaker } from './file-uid.ts';
import type { MailFile } from './find-mail.ts';
import { learnIdentities } from './learn-identities.ts';
import { createProgress, type Progress } from './progress.ts';
import type { RawMessage, ReadResult } from './raw-message.ts';
import { readMail } from './read-mail.ts';

export interface SyncFilesOptions {
  readonly accountId: number;
  readonly paths: readonly string[];
  readonly store: Store;
  readonly reader: MailReader;
  onProgress(progress: SyncProgress): void;
  /** Called with `file-missing`, `file-empty` or `file-unreadable`, which name the file; the pass goes on with the others. */
  onProblem(error: AppError): void;
  /** After an abort, `syncFiles` writes what it has read, and resolves. */
  readonly signal: AbortSignal;
  /** The user's secrets for signed VERP addresses. */
  readonly verp?: VerpKeys | undefined;
}

interface Pass extends SyncFilesOptions {
  readonly progress: Progress;
  readonly now: number;
}

/** One pass over all files of an account. A second pass adds only new messages. Errors: those of the store. */
export async function syncFiles(options: SyncFilesOptions): Promise<void> {
  let problems = 0;
  const onProblem = (error: AppError): void => {
    problems++;
    options.onProblem(error);
  };
  const folders = await listFileFolders(options.paths, onProblem);
  if (folders.length === 0 && problems === 0) {
    onProblem(new AppError('file-unreadable', { file: options.paths[0] ?? '', detail: { id: 'no-mail-in-it' } }));
  }
  const learnt = await learnIdentities(folders, options.signal, (folder, messages) =>
    options.onProgress({ folder, done: 0, total: messages, leftMs: null }),
  );
  await options.store.run('accounts.learn', { id: options.accountId, addresses: [...learnt.identities] });
  const progress = createProgress(learnt.messages, options.onProgress);
  const pass: Pass = { ...options, onProblem, progress, now: Date.now() };
  for (const folder of folders) {
    if (options.signal.aborted) return;
    await syncFolder(folder, pass);
  }
}

async function syncFolder(folder: FileFolder, pass: Pass): Promise<void> {
  const { accountId, store, onProblem, progress } = pass;
  const known = new Set(await store.run('folders.uids', { accountId, path: folder.path }));
  const uids = createUidMaker();
  const writer = createBatchWriter({ ...pass, folder });
  for (const mail of folder.mails) {
    let gone = false;
    for await (const read of withMoved(mail, readMail(mail))) {
      if (pass.signal.aborted) return writer.flush();
      if (read.kind === 'message') await addMessage(read.message, mail, folder, { pass, known, uids, writer });
      else if (await folderIsGone(folder, read.problem.error)) gone = true;
      else onProblem(read.problem.error);
      progress.step(folder.path);
    }
    if (gone) {
      onProblem(new AppError('file-missing', { file: folder.path, detail: { id: 'folder-vanished' } }));
      break;
    }
  }
  await writer.flush();
  progress.report(folder.path);
}

interface FolderPass {
  readonly pass: Pass;
  readonly known: ReadonlySet<number>;
  readonly uids: UidMaker;
  readonly writer: BatchWriter;
}

async function addMessage(
  message: RawMessage,
  mail: MailFile,
  folder: FileFolder,
  folderPass: FolderPass,
): Promise<void> {
  const uid = folderPass.uids.uidOf(mail, message);
  if (folderPass.known.has(uid)) return;
  const role = roleOfMessage(message, folder.role);
  const head = fileHead(message, uid, folderPass.pass.now);
  const candidate = isCandidate(head, role);
  const source = candidate ? message.source : null;
  await folderPass.writer.add({ head, source, sourceTruncated: candidate && message.truncated }, role);
}

/** If another program renamed a Maildir file during the pass (it changed a flag), finds the new name and reads that file. */
async function* withMoved(mail: MailFile, reads: AsyncIterable<ReadResult>): AsyncGenerator<ReadResult> {
  for await (const read of reads) {
    const missing = read.kind === 'unreadable' && read.problem.error.code === 'file-missing';
    const moved = missing && mail.kind === 'maildir' ? await findMoved(mail) : null;
    if (moved === null) yield read;
    else yield* readMail(moved);
  }
}

async function findMoved(mail: MailFile): Promise<MailFile | null> {
  const key = nameKey(mail);
  for (const sub of ['cur', 'new']) {
    const folder = path.join(mail.folder, sub);
    // In a folder that cannot be listed no renamed file is found; the caller then reports the file as missing.
    const names = await readdir(folder).catch((): string[] => []);
    const moved = names.map((name): MailFile => ({ ...mail, file: path.join(folder, name) }));
    const found = moved.find((candidate) => nameKey(candidate) === key);
    if (found !== undefined) return found;
  }
  return null;
}

async function folderIsGone(folder: FileFolder, error: AppError): Promise<boolean> {
  if (error.code !== 'file-missing') return false;
  return stat(folder.path).then(
    () => false,
    (cause: unknown) => fileError(folder.path, cause).code === 'file-missing',
  );
}
