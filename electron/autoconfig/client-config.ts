// Reads the configuration file that mail programs share ("autoconfig", config-v1.1.xml). Pure. The text is untrusted, so this parser
// expands only the five entities of XML itself, includes nothing, and ignores elements in unexpected places.
import { type UserForm, WHOLE_ADDRESS } from '../providers/index.ts';

/** One IMAP server in the file. */
export interface ImapOffer {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
  /** `oauth`: only OAuth 2. `other`: only ways that this program does not have, as `password-encrypted` (CRAM-MD5) and `GSSAPI`. */
  readonly signIn: 'password' | 'oauth' | 'other';
  readonly user: UserForm;
  /** The provider's name, or null. */
  readonly name: string | null;
}

const MAX_TEXT = 256 * 1024;
/** Longest name of a provider that is shown, in characters. */
const MAX_NAME = 80;
/** Values of `authentication` for a password that goes through TLS as it is; `plain` is an earlier spelling. */
const PASSWORD_WAYS: ReadonlySet<string> = new Set(['password-cleartext', 'plain']);

/**
 * In: the file's text, and the domain of the address, which %EMAILDOMAIN% stands for. Out: the first IMAP server with encryption that
 * this program can sign in to, else the first one with encryption, or null. Skips servers without encryption, which the user can only
 * enter by hand.
 */
export function readClientConfig(text: string, domain: string): ImapOffer | null {
  const xml = withoutComments(text.slice(0, MAX_TEXT));
  const name = contentOf(xml, 'displayName')?.replaceAll('%EMAILDOMAIN%', domain).slice(0, MAX_NAME) ?? null;
  const offers = elements(xml, 'incomingServer')
    .filter(({ tag }) => attributeOf(tag, 'type')?.toLowerCase() === 'imap')
    .flatMap(({ content }) => offerOf(content, name, domain) ?? []);
  return offers.find(({ signIn }) => signIn !== 'other') ?? offers[0] ?? null;
}

function offerOf(content: string, name: string | null, domain: string): ImapOffer | null {
  const host = contentOf(content, 'hostname')?.replaceAll('%EMAILDOMAIN%', domain).toLowerCase() ?? '';
  const port = Number(contentOf(content, 'port'));
  const socket = contentOf(content, 'socketType')?.toUpperCase();
  const security = socket === 'SSL' ? 'tls' : socket === 'STARTTLS' ? 'starttls' : null;
  if (security === null || !isHostName(host) || !Number.isInteger(port) || port < 1 || port > 65_535) return null;
  const user = contentOf(content, 'username') ?? WHOLE_ADDRESS;
  return { host, port, security, signIn: signInOf(content), user, name };
}

function signInOf(content: string): ImapOffer['signIn'] {
  const ways = elements(content, 'authentication').map((element) => element.content.trim().toLowerCase());
  if (ways.length === 0 || ways.some((way) => PASSWORD_WAYS.has(way))) return 'password';
  return ways.includes('oauth2') ? 'oauth' : 'other';
}

/** Whether the text is a name of two or more labels, as `imap.example.org`; false for IP addresses, paths and local names. */
export function isHostName(host: string): boolean {
  if (host.length > 253) return false;
  const labels = host.split('.');
  return (
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,62})$/.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}

interface XmlElement {
  /** The text of the opening tag after its name. */
  readonly tag: string;
  readonly content: string;
}

/**
 * The elements with that name, in order. Elements of one name do not nest in this format. Each search goes on from where the one
 * before it ended, so that a hostile file takes no longer than its length.
 */
function elements(xml: string, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open = `<${name}`;
  const close = `</${name}>`;
  let tagEnd = -1;
  let end = -1;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    at += open.length;
    const after = xml[at] ?? '';
    if (after === '' || !' \t\r\n>'.includes(after)) continue;
    if (tagEnd < at) tagEnd = xml.indexOf('>', at);
    if (end < at) end = xml.indexOf(close, at);
    if (tagEnd < 0 || end < 0) break;
    if (end < tagEnd) continue;
    found.push({ tag: xml.slice(at, tagEnd), content: xml.slice(tagEnd + 1, end) });
    at = end;
  }
  return found;
}

function contentOf(xml: string, name: string): string | null {
  const content = elements(xml, name)[0]?.content.trim();
  return content === undefined || content === '' || content.includes('<') ? null : withoutEntities(content);
}

/** The text without its comments (XML section 2.5). One that does not end takes the rest with it. */
function withoutComments(xml: string): string {
  const parts: string[] = [];
  let from = 0;
  while (from < xml.length) {
    const start = xml.indexOf('<!--', from);
    parts.push(xml.slice(from, start < 0 ? xml.length : start));
    const end = start < 0 ? -1 : xml.indexOf('-->', start + 4);
    if (end < 0) break;
    from = end + 3;
  }
  return parts.join('');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** Resolves the five entities that XML has without a declaration (XML section 4.6). */
function withoutEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES.get(entity) ?? entity);
}

function attributeOf(tag: string, name: string): string | null {
  for (const quote of ['"', "'"]) {
    const start = tag.indexOf(`${name}=${quote}`);
    if (start < 0) continue;
    const from = start + name.length + 2;
    const end = tag.indexOf(quote, from);
    if (end > from) return tag.slice(from, end);
  }
  return null;
}
