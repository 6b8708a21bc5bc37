// Says why a file could not be read, for the command line.
import { type Detail, detailInBrief, type FileDetail } from '../../shared/domain/details.ts';
import { speak, type WordsFor } from '../../shared/domain/said.ts';

const WORDS: WordsFor<FileDetail> = {
  quoted: ({ text }) => text,
  'no-such-file': 'there is no such file or folder',
  'no-permission': 'no permission to read it',
  'is-folder': 'it is a folder',
  'links-in-circle': 'its links go round in a circle',
  'disk-error': 'the disk gave an error',
  'too-many-open': 'too many files are open',
  'no-mail-in-it': 'there is no mail in it',
  'not-mbox': 'it does not begin with the "From " line of an mbox file',
  'folder-vanished': 'the folder vanished while it was read',
  empty: 'empty',
  'no-mail-header': 'no mail header',
  'reading-too-long': 'reading it took too long',
  'reading-broke-off': 'reading it broke off',
  'message-of-file': ({ number, why }) => `${speak(WORDS, why)} (message ${number})`,
};

const isOfFile = (detail: Detail): detail is FileDetail => Object.hasOwn(WORDS, detail.id);

/** In words where the detail comes from reading files; any other detail in the short form of the log. */
export function fileWords(detail: Detail): string {
  return isOfFile(detail) ? speak(WORDS, detail) : detailInBrief(detail);
}
