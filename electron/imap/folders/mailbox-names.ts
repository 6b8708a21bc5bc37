// Mailbox names as a server sends them, byte by byte, and as the app shows them (RFC 3501 section 5.1.3, RFC 6855 section 3).
// A name on the wire is a latin1 string here: one character for each byte.
import { isUtf8 } from 'node:buffer';

/** What a connection has told of its names: the members of imapflow's client. */
interface Speaking {
  readonly capabilities: ReadonlyMap<string, boolean | number>;
  readonly enabled: ReadonlySet<string>;
}

/** Whether names on the wire are in UTF-8 (RFC 6855 section 3, RFC 9051 section 5.1). */
export function speaksUtf8({ enabled, capabilities }: Speaking): boolean {
  const isRev2 = enabled.has('IMAP4REV2') || (capabilities.has('IMAP4rev2') && !capabilities.has('IMAP4rev1'));
  return isRev2 || enabled.has('UTF8=ACCEPT');
}

/** In: a name on the wire. `utf8`: the connection sends names in UTF-8 instead of modified UTF-7. Out: the name to show. */
export function decodeMailboxName(wire: string, utf8: boolean): string {
  const bytes = Buffer.from(wire, 'latin1');
  const text = isUtf8(bytes) ? bytes.toString('utf8') : wire;
  return utf8 || text !== wire ? text : (decodeUtf7(wire) ?? wire);
}

/** The name on the wire of a name to show, as other clients write it. */
export function encodeMailboxName(name: string, utf8: boolean): string {
  if (utf8) return Buffer.from(name, 'utf8').toString('latin1');
  return name.replaceAll('&', '&-').replaceAll(/[^\x20-\x7e]+/g, (run) => `&${encodeRun(run)}-`);
}

/** A value of a command as imapflow takes it. */
export interface NameToken {
  readonly type: 'ATOM' | 'STRING' | 'LITERAL';
  readonly value: string | Buffer;
}

/** In: a name on the wire. Out: the token that sends exactly these bytes: a quoted string has no 8-bit byte (RFC 3501 section 9). */
export function nameToken(wire: string, utf8: boolean): NameToken {
  const bytes = Buffer.from(wire, 'latin1');
  if (bytes.some((byte) => UNQUOTABLE.has(byte))) return { type: 'LITERAL', value: bytes };
  if (bytes.every((byte) => byte < 0x80)) return { type: wire.includes('&') ? 'STRING' : 'ATOM', value: wire };
  return utf8 && isUtf8(bytes) ? { type: 'STRING', value: bytes.toString('utf8') } : { type: 'LITERAL', value: bytes };
}

/** NUL, LF and CR. */
const UNQUOTABLE: ReadonlySet<number> = new Set([0, 10, 13]);

/** Null for a name that is no modified UTF-7, as "R&D", which a server passes on as a client wrote it. */
function decodeUtf7(wire: string): string | null {
  let text = '';
  for (let at = 0; at < wire.length; ) {
    const shift = wire.indexOf('&', at);
    if (shift < 0) return text + wire.slice(at);
    const end = wire.indexOf('-', shift);
    if (end < 0) return null;
    const decoded = decodeRun(wire.slice(shift + 1, end));
    if (decoded === null) return null;
    text += wire.slice(at, shift) + decoded;
    at = end + 1;
  }
  return text;
}

/** Null for a run that no client writes: "&Dep-" of "R&Dep-team" has bits behind its last character. */
function decodeRun(base64: string): string | null {
  if (base64 === '') return '&';
  const bytes = Buffer.from(base64.replaceAll(',', '/'), 'base64');
  if (bytes.length === 0 || bytes.length % 2 !== 0) return null;
  const text = Buffer.from(bytes).swap16().toString('utf16le');
  return encodeRun(text) === base64 ? text : null;
}

function encodeRun(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('base64').replaceAll('=', '').replaceAll('/', ',');
}
