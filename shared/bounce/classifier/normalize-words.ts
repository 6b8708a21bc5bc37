const LIMIT = 4000;
const NON_ASCII = /[^\x00-\x7f]/;
const COMBINING = /[\u0300-\u036f]/g;

/** True for letters and digits of the alphabets that put spaces between words (Latin, Greek, Cyrillic). */
export function isWordChar(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x370 && code <= 0x52f)
  );
}

/**
 * The text as the phrase lists see it: lower case, no accents, words parted by one space. Mail addresses and IP addresses
 * are left out, so that `user <a@example.com> unknown` reads `user unknown` and a word in an address decides nothing. Dots
 * stay inside words (`5.1.1`, `zen.spamhaus.org`), apostrophes vanish (`doesnt`), all other punctuation becomes a space.
 * Reads at most the first 4,000 characters; time is linear.
 */
export function normalizeWords(text: string): string {
  let s = (text.length > LIMIT ? text.slice(0, LIMIT) : text).toLowerCase();
  if (NON_ASCII.test(s)) s = s.normalize('NFKD').replace(COMBINING, '').normalize('NFC').replaceAll('ß', 'ss');
  let out = '';
  let i = 0;
  while (i < s.length) {
    const c = s.charCodeAt(i);
    if (c === 91 /* [ */) {
      i = afterIpLiteral(s, i);
    } else if (isTokenBreak(c)) {
      i++;
    } else {
      const end = tokenEnd(s, i);
      out = addToken(out, s, i, end);
      i = end;
    }
  }
  return out;
}

/** What ends a run that may be a mail address: blanks, brackets, separators, and any sign that is not ASCII. */
function isTokenBreak(c: number): boolean {
  if (c <= 32 || c === 127) return true;
  // < > ( ) [ ] { } , ; : |
  return (
    c === 60 ||
    c === 62 ||
    c === 40 ||
    c === 41 ||
    c === 91 ||
    c === 93 ||
    c === 123 ||
    c === 125 ||
    c === 44 ||
    c === 59 ||
    c === 58 ||
    c === 124
  );
}

function tokenEnd(s: string, start: number): number {
  const ascii = s.charCodeAt(start) < 128;
  let i = start + 1;
  while (i < s.length) {
    const c = s.charCodeAt(i);
    if (isTokenBreak(c)) break;
    if (c < 128 !== ascii && !(isWordChar(c) && isWordChar(s.charCodeAt(i - 1)))) break;
    i++;
  }
  return i;
}

/** `[192.0.2.1]`, `[IPv6:2001:db8::1]`: the index after it; else the next index. */
function afterIpLiteral(s: string, open: number): number {
  const close = s.indexOf(']', open);
  if (close < 0 || close - open > 60) return open + 1;
  for (let i = open + (s.startsWith('ipv6:', open + 1) ? 6 : 1); i < close; i++) {
    const c = s.charCodeAt(i);
    const hex = (c >= 48 && c <= 58) || (c >= 97 && c <= 102) || c === 46;
    if (!hex) return open + 1;
  }
  return close + 1;
}

function addToken(out: string, s: string, start: number, end: number): string {
  for (let i = start; i < end; i++) if (s.charCodeAt(i) === 64 && end - start > 2) return out;
  const host = isHostLike(s, start, end);
  let result = out;
  let word = '';
  for (let i = start; i <= end; i++) {
    const c = i < end ? s.charCodeAt(i) : 0;
    if (isWordChar(c) || c === 46 || (host && c === 45) || (c > 0x2000 && !isQuote(c))) {
      word += s[i];
    } else if (!isQuote(c) || word.length === 1) {
      result = addWord(result, word);
      word = '';
    }
  }
  return result;
}

/** Quotes vanish inside a word (`doesn't`), but part a single letter from it (`n'existe`). */
function isQuote(c: number): boolean {
  return c === 39 || c === 34 || c === 96 || (c >= 0x2018 && c <= 0x201f);
}

/** `relay.user-unknown.example.com` keeps its hyphens: what a host is called says nothing. */
function isHostLike(s: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end - 1; i++) {
    if (s.charCodeAt(i) === 46 && isLetter(s.charCodeAt(i - 1)) && isLetter(s.charCodeAt(i + 1))) return true;
  }
  return false;
}

function isLetter(c: number): boolean {
  return c >= 97 && c <= 122;
}

function addWord(out: string, word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && word.charCodeAt(from) === 46) from++;
  while (to > from && word.charCodeAt(to - 1) === 46) to--;
  if (from === to) return out;
  const bare = from === 0 && to === word.length ? word : word.slice(from, to);
  if (isIpv4(bare)) return out;
  return out === '' ? bare : `${out} ${bare}`;
}

function isIpv4(word: string): boolean {
  let dots = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c === 46) dots++;
    else if (c < 48 || c > 57) return false;
  }
  return dots === 3;
}
