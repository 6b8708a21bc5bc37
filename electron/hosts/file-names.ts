// Makes safe file names from names that strangers chose: a browser's upload, or an attachment of a mail.

const LONGEST_NAME = 200;
/** Control characters, and characters that change the direction of a line: `invoice<U+202E>fdp.exe` reads as `invoiceexe.pdf`. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * One path segment that cannot leave its folder, is not hidden, and that the system accepts. Out: the empty string where
 * nothing is left.
 */
export function safeSegment(segment: string, platform: NodeJS.Platform): string {
  const visible = [...segment.normalize('NFC')].filter((char) => char >= ' ' && char !== '\u007f').join('');
  // Maildir names hold a colon (`…:2,S`), which Windows does not allow.
  const allowed = platform === 'win32' ? visible.replace(/[<>:"|?*]/g, '_').replace(/(?<![. ])[. ]+$/, '') : visible;
  if (allowed === '' || allowed === '.' || allowed === '..') return '';
  const reserved = platform === 'win32' && /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(allowed);
  return shorten(reserved ? `_${allowed}` : allowed);
}

/**
 * A file name for a save dialog: one segment, not hidden, whose visible ending is its real one, and that Windows accepts, too.
 * Out: `bounceboard` where nothing is left.
 */
export function safeFileName(name: string): string {
  const plain = name.replace(UNSEEN, '').replace(/[/\\]/g, '_').trim();
  const start = [...plain].findIndex((char) => char !== '.' && char !== ' ');
  return (start < 0 ? '' : safeSegment([...plain].slice(start).join(''), 'win32')) || 'bounceboard';
}

/** Cuts a name to the 255 bytes that file systems allow, and keeps the ending, which says what the file is. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  const ending = name.slice(-20);
  let start = name.slice(0, -20);
  while (Buffer.byteLength(start + ending) > LONGEST_NAME) start = start.slice(0, -1);
  return start + ending;
}
