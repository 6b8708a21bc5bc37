import { say } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';

/** Copies text to the clipboard, and shows whether that worked. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(s.app.copied);
  } catch {
    say(s.app.copyFailed);
  }
}

/** Lets the browser save text as a file. */
export function saveText(fileName: string, mimeType: string, content: string): void {
  saveBlob(fileName, new Blob([content], { type: mimeType }));
}

/** As `saveText`, for binary content. */
export function saveBlob(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  say(s.app.saved(fileName));
}
