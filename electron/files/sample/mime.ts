// Small pieces of messages, for everything the sample mailbox writes.
import type { Contact } from './types.ts';

const ASCII = /^[\x20-\x7e]*$/;

/** RFC 2047, cut so that each word stays below 75 characters. */
export function encodeWords(text: string): string {
  if (ASCII.test(text)) return text;
  const words: string[] = [];
  let piece = '';
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > 42) {
      words.push(piece);
      piece = '';
    }
    piece += character;
  }
  words.push(piece);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\n ');
}

export function mailbox({ name, address }: Pick<Contact, 'name' | 'address'>): string {
  if (!ASCII.test(name)) return `${encodeWords(name)} <${address}>`;
  return /[^A-Za-z0-9 ]/.test(name) ? `"${name}" <${address}>` : `${name} <${address}>`;
}

/** An address field, one mailbox a line. */
export function addressField(name: string, contacts: readonly Contact[]): string {
  return `${name}: ${contacts.map(mailbox).join(',\n ')}`;
}

/** RFC 2046 section 5.1. Each part is its header, an empty line and its content. */
export function multipart(boundary: string, preamble: string, parts: readonly string[]): string {
  const body = parts.map((part) => `--${boundary}\n${part.replace(/(?<!\n)\n*$/, '\n')}\n`).join('');
  return `${preamble === '' ? '' : `${preamble}\n\n`}${body}--${boundary}--\n`;
}

/** RFC 2045 section 6.7, for text of which little lies outside ASCII. */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(quoteLine).join('\n');
}

function quoteLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const byte of Buffer.from(line)) {
    const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x3d;
    const next = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (current.length + next.length > 75) {
      lines.push(`${current}=`);
      current = '';
    }
    current += next;
  }
  return [...lines, current.replace(/ $/, '=20')].join('\n');
}

/** Breaks text at blanks, `first` before the first line and `rest` before the others. */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const empty = line === first || line === rest;
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
    }
    line += line === first || line === rest ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
