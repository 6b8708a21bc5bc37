// The only file that knows mailparser. It has mailparser split and decode, and keeps what mailparser flattens: the tree.
import { MailParser } from 'mailparser';
import { decodeEncodedWords } from '../../shared/bounce/encoded-words.ts';
import type { HeaderField, MimePart } from '../../shared/bounce/mime-tree.ts';
import { decodeBytes } from './decode-bytes.ts';

/** Decoded bytes kept of one leaf; what a report says stands far before this. The count of bytes goes on. */
const LEAF_CAP = 1024 * 1024;
/** Messages in messages deeper than this stay leaves. */
const MAX_NESTING = 8;

/** What mailparser 3.14 keeps of a part while it parses; not in its type file, so every member is checked in use. */
interface ParserNode {
  readonly headers: unknown;
  readonly headerLines: readonly { readonly line: string }[];
  readonly contentType: string | false;
  readonly children: readonly ParserNode[];
  readonly node: {
    readonly filename: string | false;
    readonly charset: string | false;
    readonly _parsedContentType: { readonly params: Readonly<Record<string, unknown>> } | false;
  };
}

interface Leaf {
  readonly chunks: Buffer[];
  kept: number;
  size: number;
}

interface Attachment {
  readonly type: 'attachment';
  readonly headers: unknown;
  readonly content: NodeJS.ReadableStream;
  release(): void;
}

/**
 * Reads a message (RFC 5322, RFC 2045) into a plain tree.
 * In: the source as bytes, LF or CRLF, whole or cut anywhere. Out: the root part; broken input gives the best tree there is.
 * Never rejects.
 */
export async function parseMime(source: Uint8Array): Promise<MimePart> {
  return parseMessage(Buffer.from(source.buffer, source.byteOffset, source.byteLength), 0);
}

async function parseMessage(source: Buffer, depth: number): Promise<MimePart> {
  const { tree, leaves } = await split(withFoldedBoundary(withoutLeadingNoise(source)));
  if (tree === null) return plainText(source);
  const root = await convert(tree, leaves, depth);
  return isEmptyMultipart(root) ? recover(source, root) : root;
}

/** A multipart whose boundary is missing or misspelt, as `boundary="x" Message-Id: <…>`: no part was found in it. */
function isEmptyMultipart(part: MimePart): boolean {
  return part.type.startsWith('multipart/') && part.children.length === 0;
}

/** Splits at the first line that looks like a boundary; without one the whole body is text. */
async function recover(source: Buffer, root: MimePart): Promise<MimePart> {
  const raw = source.toString('latin1');
  const gap = /\r?\n\r?\n/.exec(raw);
  const body = gap === null ? '' : raw.slice(gap.index);
  const found = /\n[ \t]{0,3}--([^\s-][^\r\n]{2,199}|-[^\r\n]{2,199})\r?\n[ \t]{0,3}content-/i.exec(body);
  const boundary = found?.[1]?.trim();
  if (boundary === undefined) {
    const text = decodeBytes(Buffer.from(body, 'latin1'), null);
    const leaf = { ...root, type: 'text/plain', headers: [], params: new Map(), text, size: body.length };
    return { ...root, children: [leaf] };
  }
  const unindented = body.replace(/\n[ \t]{1,3}--/g, '\n--');
  const repaired = `Content-Type: multipart/mixed; boundary="${boundary.replace(/["\\]/g, '')}"\r\n${unindented}`;
  const { tree, leaves } = await split(Buffer.from(repaired, 'latin1'));
  if (tree === null) return root;
  return { ...root, children: (await convert(tree, leaves, MAX_NESTING)).children };
}

/** mbox postmark lines ("From MAILER-DAEMON Thu Apr …") and empty lines before the header are no header fields. */
function withoutLeadingNoise(source: Buffer): Buffer {
  let at = 0;
  while (at < source.length && (source[at] === 0x0a || source[at] === 0x0d)) at++;
  const starts = source.subarray(at, at + 6).toString('latin1');
  if (starts.startsWith('From ') || starts === '>From ') {
    const end = source.indexOf(0x0a, at);
    at = end < 0 ? source.length : end + 1;
  }
  return source.subarray(at);
}

/** "Content-Type: multipart/alternative;" with the boundary parameter on a line that lost its indent. */
function withFoldedBoundary(source: Buffer): Buffer {
  if (source.indexOf('\nboundary=') < 0) return source;
  const repaired = source.toString('latin1').replace(/(;[ \t]{0,8}\r?\n)(boundary=)/g, '$1 $2');
  return Buffer.from(repaired, 'latin1');
}

function split(source: Buffer): Promise<{ tree: ParserNode | null; leaves: Map<unknown, Leaf> }> {
  const parser = new MailParser({ checksumAlgo: false, skipTextToHtml: true, defaultInlineEmbedded: true } as never);
  // With no text types every leaf comes out alone with its bytes; mailparser would otherwise join the texts of all parts.
  Object.assign(parser, { textTypes: [] });
  const leaves = new Map<unknown, Leaf>();
  return new Promise((resolve) => {
    const finish = (): void => {
      const { tree } = parser as unknown as { tree: ParserNode | false };
      resolve({ tree: tree === false ? null : tree, leaves });
    };
    parser.on('data', (data) => {
      if (data.type === 'attachment') collect(data as unknown as Attachment, leaves);
    });
    parser.on('end', finish);
    // A part count or header size beyond mailsplit's limits ends the reading; what was read until then counts.
    parser.on('error', finish);
    parser.end(source);
  });
}

function collect(attachment: Attachment, leaves: Map<unknown, Leaf>): void {
  const leaf: Leaf = { chunks: [], kept: 0, size: 0 };
  leaves.set(attachment.headers, leaf);
  attachment.content.on('data', (chunk: Buffer) => {
    leaf.size += chunk.length;
    if (leaf.kept >= LEAF_CAP) return;
    leaf.chunks.push(chunk);
    leaf.kept += chunk.length;
  });
  attachment.content.on('end', () => attachment.release());
  attachment.content.on('error', () => attachment.release());
}

async function convert(node: ParserNode, leaves: Map<unknown, Leaf>, depth: number): Promise<MimePart> {
  const type = (node.contentType || 'text/plain').toLowerCase();
  const leaf = leaves.get(node.headers);
  const bytes = leaf === undefined ? null : Buffer.concat(leaf.chunks);
  const children: MimePart[] = [];
  for (const child of node.children) children.push(await convert(child, leaves, depth));
  if (children.length === 0 && bytes !== null && isMessage(type) && depth < MAX_NESTING) {
    children.push(await parseMessage(bytes, depth + 1));
  }
  const params = paramsOf(node);
  return {
    type,
    params,
    headers: node.headerLines.map(headerField),
    text: bytes !== null && isText(type) ? decodeBytes(bytes, params.get('charset') ?? null) : null,
    children,
    size: children.length > 0 ? 0 : (leaf?.size ?? 0),
    fileName: node.node.filename || null,
  };
}

function paramsOf(node: ParserNode): ReadonlyMap<string, string> {
  const params = new Map<string, string>();
  const parsed = node.node._parsedContentType;
  if (parsed === false) return params;
  for (const [name, value] of Object.entries(parsed.params)) {
    if (typeof value === 'string') params.set(name.toLowerCase(), value);
  }
  return params;
}

/** mailsplit hands each field over folded, with its bytes as latin1. */
function headerField({ line }: { readonly line: string }): HeaderField {
  const colon = line.indexOf(':');
  const raw = decodeBytes(Buffer.from(colon < 0 ? line : line.slice(colon + 1), 'latin1'), null);
  return {
    name: colon < 0 ? '' : line.slice(0, colon).trim(),
    value: decodeEncodedWords(raw.replace(/[\r\n]+[ \t]*/g, ' ').trim()),
  };
}

function isMessage(type: string): boolean {
  return type === 'message/rfc822' || type === 'message/global' || type === 'message/news';
}

function isText(type: string): boolean {
  return type.startsWith('text/') || (type.startsWith('message/') && !isMessage(type));
}

function plainText(source: Buffer): MimePart {
  const text = decodeBytes(source.subarray(0, LEAF_CAP), null);
  return {
    type: 'text/plain',
    params: new Map(),
    headers: [],
    text,
    children: [],
    size: source.length,
    fileName: null,
  };
}
