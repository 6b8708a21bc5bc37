// The only file that imports mailparser. mailparser splits a message; this file keeps the tree of parts, which mailparser would flatten.
import { MailParser } from 'mailparser';
import { mayBeReport, type TriageHead } from '../../shared/bounce/detect/triage.ts';
import type { HeaderField, MimePart } from '../../shared/bounce/mime-tree.ts';
import { type ParseOptions, parseBounce } from '../../shared/bounce/parse-bounce.ts';
import type { ParsedReport } from '../../shared/bounce/report.ts';
import { decodeEncodedWords } from '../../shared/bounce/text/encoded-words.ts';
import { readQuotedHeader } from '../../shared/bounce/view/header-block.ts';
import { decodeBytes } from './decode-bytes.ts';
import { repairBoundary, withFoldedBoundary, withoutLeadingNoise } from './repair-source.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** Bytes kept of one leaf before decoding; a report's own text ends far before this. All bytes count for the leaf's size. */
const LEAF_CAP = 1024 * 1024;
/** A header longer than this is cut. */
const HEAD_CAP = 256 * 1024;
/** A message nested deeper than this stays a leaf. */
const MAX_NESTING = 8;

/** A part as mailparser's splitter (mailsplit 5) passes it on. */
interface SplitNode {
  readonly contentType: string | false;
  readonly encoding: string | false;
  readonly filename: string | false;
  readonly parentNode: SplitNode | false;
  readonly headers: { getList(): readonly { readonly line: string }[] } | false;
  readonly _parsedContentType: { readonly params: Readonly<Record<string, unknown>> } | false;
}
type SplitChunk =
  | (SplitNode & { readonly type: 'node' })
  | { readonly type: 'body' | 'data'; readonly node: SplitNode; readonly value: Buffer };

interface Part {
  readonly node: SplitNode;
  readonly children: Part[];
  readonly chunks: Buffer[];
  kept: number;
  size: number;
}

/**
 * mailparser without its step after the split, which decodes each part through a stream and joins all texts into one. Its type file does
 * not declare the two overridden methods; the version is pinned, and test/intake checks the tree.
 */
class TreeParser extends MailParser {
  root: Part | null = null;
  readonly #parts = new Map<SplitNode, Part>();

  processChunk(chunk: SplitChunk, done: () => void): void {
    if (chunk.type === 'node') this.#open(chunk);
    else if (chunk.type === 'body') this.#fill(chunk.node, chunk.value);
    done();
  }

  getTextContent(): { readonly type: 'text' } {
    return { type: 'text' };
  }

  #open(node: SplitNode): void {
    const part: Part = { node, children: [], chunks: [], kept: 0, size: 0 };
    this.#parts.set(node, part);
    this.root ??= part;
    if (node.parentNode !== false) this.#parts.get(node.parentNode)?.children.push(part);
  }

  #fill(node: SplitNode, value: Buffer): void {
    const part = this.#parts.get(node);
    if (part === undefined) return;
    part.size += value.length;
    if (part.kept >= LEAF_CAP) return;
    part.chunks.push(value);
    part.kept += value.length;
  }
}

/**
 * Reads a message (RFC 5322, RFC 2045) into a plain tree.
 * In: the source as bytes, LF or CRLF, whole or cut anywhere. Out: the root part, also of broken input, with the parts that were found.
 * Never rejects.
 */
export async function parseMime(source: Uint8Array): Promise<MimePart> {
  return parseMessage(asBuffer(source), 0);
}

/**
 * In: a message's source. Out: the parsed report. Parses the header alone if it shows that the message is no report. Never rejects.
 */
export async function readReport(source: Uint8Array, options: ParseOptions = {}): Promise<ParsedReport> {
  const head = headOnly(asBuffer(source));
  const worth = options.assumeReport === true || mayBeReport(triageHead(head));
  return parseBounce(worth ? await parseMime(source) : head, options);
}

function asBuffer(source: Uint8Array): Buffer {
  return Buffer.from(source.buffer, source.byteOffset, source.byteLength);
}

function triageHead({ headers }: MimePart): TriageHead {
  const value = (name: string): string => headers.find((field) => field.name.toLowerCase() === name)?.value ?? '';
  return { contentType: value('content-type').toLowerCase(), from: value('from'), subject: value('subject'), headers };
}

/** A part with the header of the message and without content. */
function headOnly(source: Buffer): MimePart {
  const text = decodeBytes(withoutLeadingNoise(source).subarray(0, HEAD_CAP), null);
  const gap = text.indexOf('\n\n');
  const headers = readQuotedHeader(gap < 0 ? text : text.slice(0, gap));
  return { ...EMPTY, headers, size: source.length };
}

const EMPTY: MimePart = {
  type: 'text/plain',
  params: new Map(),
  headers: [],
  text: null,
  children: [],
  size: 0,
  fileName: null,
};

async function parseMessage(source: Buffer, depth: number): Promise<MimePart> {
  const tree = await split(withFoldedBoundary(withoutLeadingNoise(source)));
  if (tree === null) return { ...EMPTY, text: decodeBytes(source.subarray(0, LEAF_CAP), null), size: source.length };
  const root = await convert(tree, depth);
  return root.type.startsWith('multipart/') && root.children.length === 0 ? recover(source, root) : root;
}

/** Reads a multipart in which no part was found: splits it at a line that looks like its boundary, or takes all of it as text. */
async function recover(source: Buffer, root: MimePart): Promise<MimePart> {
  const { body, repaired } = repairBoundary(source);
  const tree = repaired === null ? null : await split(repaired);
  if (tree !== null) return { ...root, children: (await convert(tree, MAX_NESTING)).children };
  return { ...root, children: [{ ...EMPTY, text: decodeBytes(body, null), size: body.length }] };
}

function split(source: Buffer): Promise<Part | null> {
  const parser = new TreeParser({ defaultInlineEmbedded: true } as never);
  return new Promise((resolve) => {
    parser.on('end', () => resolve(parser.root));
    // mailsplit fails at too many parts or too large a header; the parts found before stay.
    parser.on('error', () => resolve(parser.root));
    parser.resume();
    parser.end(source);
  });
}

async function convert(part: Part, depth: number): Promise<MimePart> {
  const { node } = part;
  const type = typeOf(node);
  const children: MimePart[] = [];
  for (const child of part.children) children.push(await convert(child, depth));
  const isContainer = children.length > 0 || type.startsWith('multipart/');
  const bytes = isContainer || !isRead(type) ? null : decodeTransfer(Buffer.concat(part.chunks), node.encoding || '');
  if (bytes !== null && isMessage(type) && depth < MAX_NESTING) children.push(await parseMessage(bytes, depth + 1));
  const params = paramsOf(node);
  return {
    type,
    params,
    headers: node.headers === false ? [] : node.headers.getList().map(headerField),
    text: bytes !== null && !isMessage(type) ? decodeBytes(bytes, params.get('charset') ?? null) : null,
    children,
    size: children.length > 0 ? 0 : decodedSize(part, bytes),
    fileName: node.filename || null,
  };
}

/** The type of a part; `message/rfc822` for "Content-Type: application/octet-stream; name=original.eml". */
function typeOf(node: SplitNode): string {
  const type = (node.contentType || 'text/plain').toLowerCase();
  return type === 'application/octet-stream' && /\.eml$/i.test(node.filename || '') ? 'message/rfc822' : type;
}

/** The size of the decoded part. Without decoding it is computed from the encoding: four characters of base64 are three bytes. */
function decodedSize(part: Part, bytes: Buffer | null): number {
  if (bytes !== null && part.kept === part.size) return bytes.length;
  return part.node.encoding === 'base64' ? Math.floor((part.size * 3) / 4) : part.size;
}

function paramsOf(node: SplitNode): ReadonlyMap<string, string> {
  const params = new Map<string, string>();
  if (node._parsedContentType === false) return params;
  for (const [name, value] of Object.entries(node._parsedContentType.params)) {
    if (typeof value === 'string') params.set(name.toLowerCase(), value);
  }
  return params;
}

/** Decodes a field, which mailsplit passes on folded, with its bytes as latin1. */
function headerField({ line }: { readonly line: string }): HeaderField {
  const colon = line.indexOf(':');
  const raw = decodeBytes(Buffer.from(colon < 0 ? line : line.slice(colon + 1), 'latin1'), null);
  return {
    name: colon < 0 ? '' : line.slice(0, colon).trim(),
    value: decodeEncodedWords(raw.replace(/\n[ \t]*/g, ' ').trim()),
  };
}

function isMessage(type: string): boolean {
  return type === 'message/rfc822' || type === 'message/global' || type === 'message/news';
}

/** Whether the content of a part is read: texts and all `message/*` types. */
function isRead(type: string): boolean {
  return type.startsWith('text/') || type.startsWith('message/');
}
