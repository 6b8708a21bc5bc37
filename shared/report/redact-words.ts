// Recognises hosts, IP addresses and ids among the words of a report.

/** Enhanced codes of Exchange that look like hosts: `RESOLVER.ADR.RecipNotFound`, `STOREDRV.Submission.Exception`. */
const EXCHANGE: ReadonlySet<string> = new Set(
  'resolver storedrv routing queue smtpsend agent approval dns transport mapi smtp mextension delivery'.split(' '),
);
/** File endings in reports, which are no top-level domains. */
const FILE_ENDS: ReadonlySet<string> = new Set('eml txt html htm pdf doc docx cf cpp java msg dat php'.split(' '));

/** In: a run of letters, digits, dots, hyphens and underscores. Out: whether it looks like a host or domain. */
export function isHost(run: string): boolean {
  const labels = run.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.some((label) => label === '')) return false;
  if (!/^(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu.test(last)) return false;
  const first = labels[0] ?? '';
  if (first === first.toUpperCase() && EXCHANGE.has(first.toLowerCase())) return false;
  if (labels.length === 2 && FILE_ENDS.has(last.toLowerCase())) return false;
  // "full.Please try" is a sentence without its space; "Mx.Example.Org" has a capital in every label.
  const capital = last !== last.toLowerCase() && last !== last.toUpperCase();
  return !capital || labels.every((label) => /^[\p{Lu}\p{N}]/u.test(label));
}

/** Whether a run is four numbers up to 255, separated by dots. */
export function isIpv4(run: string): boolean {
  const numbers = run.split('.');
  return numbers.length === 4 && numbers.every((number) => /^\d{1,3}$/.test(number) && Number(number) < 256);
}

/**
 * Whether a run is an IPv6 address (RFC 4291 section 2.2): eight groups, or fewer with one `::`; the last two may be an IPv4
 * address.
 */
export function isIpv6(run: string): boolean {
  const halves = run.split('::');
  if (halves.length > 2 || !run.includes(':')) return false;
  const groups = run.split(':').filter((group) => group !== '');
  const tail = groups.at(-1) ?? '';
  const v4 = tail.includes('.');
  if (v4 && !isIpv4(tail)) return false;
  const plain = v4 ? groups.slice(0, -1) : groups;
  if (!plain.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  const count = plain.length + (v4 ? 2 : 0);
  if (halves.length === 1) return count === 8;
  // "::" alone is an operator of programming languages.
  return count >= 1 && count < 8;
}

const NO_ID =
  /^(?:iso-?8859-\d{1,2}|iso-2022-\w{2,3}|windows-?\d{3,4}|utf-?\d{1,2}|koi8-\w|gb\d{4,5}|shift_jis|big5|us-ascii|rfc-?\d{3,4}(?:-\w+)?|base64|(?:rsa-|ed25519-)?sha\d{1,3}|(?:tls|aes|ecdhe?|dhe|rsa|cipher|chacha20)[\w-]*|x-\p{L}+|[a-z]{1,12}[-_]?\d{1,2}|mime-version|smtp\d?|esmtp\w?|\d{4}-\d\d-\d\d(?:t\d\d)?|\d{1,2}-[a-z]{3}-\d{2,4}|p\d{1,2}|[45]\d\d-\d)$/iu;

/** Whether a run of letters and digits cannot be a word: a queue id, a UUID, a number from a log. */
export function isId(run: string): boolean {
  if (run.length < 8 || run.length > 400 || NO_ID.test(run)) return false;
  const digits = run.replace(/[^0-9]/g, '').length;
  if (/^[\d_-]+$/.test(run)) return digits >= 9 && !/^\d{4}-\d\d-\d\d$/.test(run);
  return digits >= 2;
}

/** Local parts that many mailboxes share and that occur in every report as words. */
export const COMMON_LOCALS: ReadonlySet<string> = new Set(
  'mailer-daemon postmaster daemon bounce bounces mail info office contact kontakt support sales admin root user users noreply no-reply hello team news newsletter service billing abuse address recipient sender the and for not mailbox message server'.split(
    ' ',
  ),
);

/** Host names without a domain that are ordinary words as well. */
export const COMMON_HOSTS: ReadonlySet<string> = new Set(
  'localhost unknown mail smtp server mx mta relay gateway local user host by from with for via http https esmtp smtps localdomain internal mailbox message'.split(
    ' ',
  ),
);
