import { shell } from 'electron';
import { quoted } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';

/** Shows a folder in the system's file manager. Errors: `file-unreadable` with the system's message. */
export async function openFolder(path: string): Promise<void> {
  const trouble = await shell.openPath(path);
  if (trouble !== '') throw new AppError('file-unreadable', { file: path, detail: quoted(trouble) });
}
