// One walk over the tree of parts: what a report consists of, laid ready for detection and for the formats.
import { findAddresses } from './addresses.ts';
import { type DsnFields, readDsnFields } from './dsn-fields.ts';
import { looksLikeHeaderBlock, readHeaderBlock, splitReturned } from './header-block.ts';
import { htmlToText } from './html-text.ts';
import type { HeaderField, MimePart } from './mime-tree.ts';

/** A message as formats see it. */
export interface MessageView {
  readonly root: MimePart;
  /** First value of a header field of the message itself, by lower-case name; empty where it is missing. */
  readonly header: (name: string) => string;
  readonly has: (name: string) => boolean;
  /** Lower case, one space between words. */
  readonly subject: string;
  readonly from: string;
  /** The report's own words: all text parts before and beside the returned message, header lines quoted in it cut off. */
  readonly prose: string;
  /** `prose` in lower case with white space made one space, for phrases. */
  readonly words: string;
  /** message/delivery-status or its like; null where none is. */
  readonly deliveryStatus: string | null;
  readonly dsn: DsnFields | null;
  readonly feedback: string | null;
  readonly disposition: string | null;
  /** Header fields of the returned message; null where nothing came back. */
  readonly returned: readonly HeaderField[] | null;
  /** How the original came back. */
  readonly returnedAs: 'message' | 'headers' | 'text' | null;
  /** Root part of a returned message. */
  readonly returnedPart: MimePart | null;
}

interface Pieces {
  readonly prose: string[];
  readonly html: string[];
  readonly status: string[];
  feedback: string | null;
  disposition: string | null;
  readonly headerTexts: string[];
  readonly messages: MimePart[];
}

/** Text beyond this is not looked at: reports say what they say at their beginning. */
const TEXT_CAP = 128 * 1024;

/** In: the root part. Out: its view. Never throws. */
export function viewMessage(root: MimePart): MessageView {
  const pieces: Pieces = {
    prose: [],
    html: [],
    status: [],
    feedback: null,
    disposition: null,
    headerTexts: [],
    messages: [],
  };
  collect(root, pieces, false);
  const headers = headerMap(root.headers);
  const header = (name: string): string => headers.get(name) ?? '';
  const texts = pieces.prose.some((text) => text.trim() !== '') ? pieces.prose : pieces.html.map(htmlToText);
  const split = splitReturned(texts.join('\n\n').slice(0, TEXT_CAP));
  const deliveryStatus = pieces.status.length > 0 ? pieces.status.join('\n\n') : null;
  return {
    root,
    header,
    has: (name) => headers.has(name),
    subject: oneSpace(header('subject')).toLowerCase(),
    from: header('from'),
    prose: split.prose,
    words: oneSpace(split.prose).toLowerCase(),
    deliveryStatus,
    dsn: deliveryStatus === null ? null : readDsnFields(deliveryStatus),
    feedback: pieces.feedback,
    disposition: pieces.disposition,
    ...returnedOf(pieces, split.returned),
  };
}

function returnedOf(
  pieces: Pieces,
  quoted: string | null,
): Pick<MessageView, 'returned' | 'returnedAs' | 'returnedPart'> {
  const part = pieces.messages[0];
  if (part !== undefined && part.headers.length > 0) {
    return { returned: part.headers, returnedAs: 'message', returnedPart: part };
  }
  const text = pieces.headerTexts.find((candidate) => candidate.trim() !== '');
  if (text !== undefined) return { returned: readHeaderBlock(text), returnedAs: 'headers', returnedPart: null };
  if (quoted !== null) return { returned: readHeaderBlock(quoted), returnedAs: 'text', returnedPart: null };
  return { returned: null, returnedAs: null, returnedPart: null };
}

/** First value wins: mail systems add theirs on top. */
function headerMap(fields: readonly HeaderField[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const field of fields) {
    const name = field.name.toLowerCase();
    if (!map.has(name)) map.set(name, field.value);
  }
  return map;
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function collect(part: MimePart, pieces: Pieces, inAlternative: boolean): void {
  const message = part.type.startsWith('message/') ? part.children[0] : undefined;
  if (message !== undefined) {
    pieces.messages.push(message);
    return;
  }
  if (part.children.length > 0) {
    const alternative = part.type === 'multipart/alternative';
    const plain = alternative && part.children.some((child) => child.type === 'text/plain' && child.text?.trim());
    for (const child of part.children) {
      if (!(plain && child.type === 'text/html')) collect(child, pieces, inAlternative || alternative);
    }
    return;
  }
  if (part.text !== null) collectText(part, part.text, pieces);
}

function collectText(part: MimePart, whole: string, pieces: Pieces): void {
  const text = whole.slice(0, TEXT_CAP);
  switch (part.type) {
    case 'message/delivery-status':
    case 'message/global-delivery-status':
      pieces.status.push(text);
      return;
    case 'message/feedback-report':
      pieces.feedback ??= text;
      return;
    case 'message/disposition-notification':
    case 'message/global-disposition-notification':
      pieces.disposition ??= text;
      return;
    case 'text/rfc822-headers':
    case 'text/rfc822-header':
    case 'text/rfc822':
    case 'message/rfc822-headers':
    case 'message/global-headers':
    case 'message/rfc822':
    case 'message/partial':
      pieces.headerTexts.push(text);
      return;
    case 'text/html':
      pieces.html.push(text);
      return;
    default:
      if (looksLikeStatusText(text)) pieces.status.push(text);
      else if (pieces.prose.length > 0 && looksLikeHeaderBlock(text)) pieces.headerTexts.push(text);
      else pieces.prose.push(text);
  }
}

/** A delivery-status typed as text/plain or nothing: its first line is "Reporting-MTA: dns; …" or a recipient's field. */
function looksLikeStatusText(text: string): boolean {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (!/^(?:reporting-mta|final-recipient|original-recipient|original-envelope-id|arrival-date)[ \t]*:/.test(start)) {
    return false;
  }
  return /final-recipient[ \t]*:/i.test(text);
}

/** Addresses of the sender of the original, which a report is about only as its addressee. */
export function addressesOf(value: string): readonly string[] {
  return findAddresses(value).map((found) => found.address.toLowerCase());
}
