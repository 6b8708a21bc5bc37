// One walk over the tree of parts: what a report consists of, laid ready for detection and for the formats.

import type { HeaderField, MimePart } from '../mime-tree.ts';
import { htmlToText } from '../text/html-text.ts';
import { holdsCode } from '../text/smtp-reply.ts';
import { oneSpace } from '../text/spaces.ts';
import { readDsnFields } from './dsn-fields.ts';
import { looksLikeHeaderBlock, readQuotedHeader } from './header-block.ts';
import { addressesOf, type MessageView } from './message-view.ts';
import { placesIn } from './places.ts';
import { refusalFields } from './refusal.ts';
import { looksLikeStatusText, splitInlineStatus, splitSwallowed, splitText } from './split-text.ts';
import { wordsByAddress } from './text-report.ts';

interface Pieces {
  readonly root: MimePart;
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

/** Phrases are looked for in this much of the prose. */
const WORDS_CAP = 16 * 1024;

/** In: the root part. Out: its view. Never throws. */
export function viewMessage(root: MimePart): MessageView {
  const view = viewOf(wrappedReport(root) ?? root, root);
  const refusal = view.dsn === null ? refusalFields(view) : null;
  return refusal === null ? view : { ...view, dsn: refusal, answers: [] };
}

/**
 * A gateway may put the whole report into a message of its own that says nothing. Then both have the same author, or the one around
 * it has no sender and is a mail system's; a person who attaches a report is another one.
 */
function wrappedReport(root: MimePart): MimePart | null {
  const messages =
    root.type === 'multipart/mixed' ? root.children.filter((part) => part.type.startsWith('message/')) : [];
  const inner = messages.length === 1 ? messages[0]?.children[0] : undefined;
  if (inner === undefined || inner.type !== 'multipart/report') return null;
  const author = (part: MimePart): string => addressesOf(headerOf(part, 'from'))[0] ?? '';
  const isSystems = headerOf(root, 'return-path').replace(/\s/g, '') === '<>';
  const isDaemon = /mailer-daemon|postmaster|mail delivery/i.test(headerOf(root, 'from'));
  return author(inner) === author(root) || (isSystems && isDaemon) ? inner : null;
}

function headerOf(part: MimePart, name: string): string {
  return part.headers.find((field) => field.name.toLowerCase() === name)?.value ?? '';
}

function viewOf(body: MimePart, root: MimePart): MessageView {
  const pieces: Pieces = {
    root: body,
    prose: [],
    html: [],
    status: [],
    feedback: null,
    disposition: null,
    headerTexts: [],
    messages: [],
  };
  collect(body, pieces);
  const headers = headerMap(root.headers);
  const header = (name: string): string => headers.get(name) ?? '';
  const texts = pieces.prose.some((text) => text.trim() !== '') ? pieces.prose : pieces.html.map(htmlToText);
  const split = splitText(texts.join('\n\n').slice(0, TEXT_CAP), header('from'));
  const swallowed = splitSwallowed(pieces.status);
  const inline = pieces.status.length > 0 ? null : splitInlineStatus(split.prose);
  const prose = inline?.prose ?? split.prose;
  const lines = prose.split('\n');
  const deliveryStatus = inline?.status ?? swallowed.status;
  const words = oneSpace(prose.slice(0, WORDS_CAP)).toLowerCase();
  const subject = oneSpace(header('subject')).toLowerCase();
  return {
    root: body,
    header,
    has: (name) => headers.has(name),
    subject,
    from: header('from'),
    prose,
    lines,
    ...lookups(lines),
    hasLink: pieces.html.some((html) => /href ?= ?["']?https?:/i.test(html)),
    words,
    opening: `${subject} ${words.slice(0, 6000)}`,
    deliveryStatus,
    dsn: deliveryStatus === null ? null : readDsnFields(deliveryStatus),
    dsnInline: inline !== null,
    feedback: pieces.feedback,
    disposition: pieces.disposition,
    ...returnedOf(pieces, split.returned ?? swallowed.returned),
    answers: [],
  };
}

function codedLines(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, at) => (/[245]\d\d|[245]\.\d/.test(line) && holdsCode(line.slice(0, 2000)) ? [at] : []));
}

function lookups(
  lines: readonly string[],
): Pick<MessageView, 'places' | 'codedLines' | 'codedLineOf' | 'wordsByAddress'> {
  const places = once(() => placesIn(lines));
  const coded = once(() => codedLines(lines));
  const codedLineOf = once(() => {
    const numbers = new Set(coded());
    const byAddress = new Map<string, number>();
    for (const { key, line } of places()) if (numbers.has(line) && !byAddress.has(key)) byAddress.set(key, line);
    return byAddress;
  });
  return { places, codedLines: coded, codedLineOf, wordsByAddress: once(() => wordsByAddress(places(), lines)) };
}

/** In: a view and the numbers of lines, from one to before the other. Out: the same message with only these lines to read. */
export function narrowView(view: MessageView, from: number, to: number): MessageView {
  const lines = view.lines.slice(from, to);
  return { ...view, lines, ...lookups(lines), answers: [] };
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
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
  if (text !== undefined) return { returned: readQuotedHeader(text), returnedAs: 'headers', returnedPart: null };
  if (quoted !== null) return { returned: readQuotedHeader(quoted), returnedAs: 'text', returnedPart: null };
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

function collect(part: MimePart, pieces: Pieces): void {
  const message = part.type.startsWith('message/') ? part.children[0] : undefined;
  if (message !== undefined) {
    pieces.messages.push(message);
    return;
  }
  if (part.children.length > 0) {
    const alternative = part.type === 'multipart/alternative';
    const plain = alternative && part.children.some((child) => child.type === 'text/plain' && child.text?.trim());
    for (const child of part.children) {
      if (!(plain && child.type === 'text/html')) collect(child, pieces);
    }
    return;
  }
  if (part.text === null) return;
  // A part that lost the empty line after its boundary: the returned header became the part's own.
  if (headerOf(part, 'received') !== '' && part !== pieces.root) pieces.messages.push(part);
  else collectText(part, part.text, pieces);
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
