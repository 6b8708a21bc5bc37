// Reads the configuration file that mail programs share ("autoconfig", config-v1.1.xml). Pure. The text is untrusted, so this parser
// expands no entities, includes nothing, and ignores elements in unexpected places.

/** One IMAP server in the file. */
export interface ImapOffer {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
  /** The server accepts only OAuth 2. */
  readonly oauthOnly: boolean;
  /** The user name is the part before the @. */
  readonly localPartUser: boolean;
  /** The provider's name, or null. */
  readonly name: string | null;
}

const MAX_TEXT = 256 * 1024;

/**
 * In: the file's text. Out: the first IMAP server with encryption, or null. Skips servers without encryption, which the user can only
 * enter by hand.
 */
export function readClientConfig(text: string): ImapOffer | null {
  const xml = text.slice(0, MAX_TEXT);
  const name = contentOf(xml, 'displayName');
  for (const server of elements(xml, 'incomingServer')) {
    if (attributeOf(server.tag, 'type')?.toLowerCase() !== 'imap') continue;
    const offer = offerOf(server.content, name);
    if (offer) return offer;
  }
  return null;
}

function offerOf(content: string, name: string | null): ImapOffer | null {
  const host = contentOf(content, 'hostname')?.toLowerCase() ?? '';
  const port = Number(contentOf(content, 'port'));
  const socket = contentOf(content, 'socketType')?.toUpperCase();
  const security = socket === 'SSL' ? 'tls' : socket === 'STARTTLS' ? 'starttls' : null;
  if (security === null || !isHostName(host) || !Number.isInteger(port) || port < 1 || port > 65_535) return null;
  const ways = elements(content, 'authentication').map((element) => element.content.trim().toLowerCase());
  return {
    host,
    port,
    security,
    oauthOnly: ways.length > 0 && ways.every((way) => way === 'oauth2'),
    localPartUser: contentOf(content, 'username') === '%EMAILLOCALPART%',
    name,
  };
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

/** The elements with that name, in order. Elements of one name do not nest in this format. */
function elements(xml: string, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open = `<${name}`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at + open.length)) {
    const after = xml[at + open.length] ?? '';
    const tagEnd = xml.indexOf('>', at);
    const end = xml.indexOf(close, at);
    if (tagEnd < 0 || end < tagEnd || !' \t\r\n>'.includes(after)) continue;
    found.push({ tag: xml.slice(at + open.length, tagEnd), content: xml.slice(tagEnd + 1, end) });
  }
  return found;
}

function contentOf(xml: string, name: string): string | null {
  const content = elements(xml, name)[0]?.content.trim();
  return content === undefined || content === '' || content.includes('<') ? null : content;
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
