// A fake of Gmail with imapflow's interface, since no test can use the real one. It has what distinguishes Gmail's IMAP: labels as
// folders, X-GM-EXT-1, X-GM-MSGID as emailId, X-GM-LABELS, LIST-STATUS, and no QRESYNC.
import { EventEmitter } from 'node:events';

export interface GmailMessage {
  readonly emailId: string;
  readonly labels: readonly string[];
  /** All Mail, Spam or Trash: a message is in one of them; the other folders are views of All Mail. */
  readonly place: string;
  readonly source: string;
}

const FOLDERS = [
  { path: 'INBOX', specialUse: '\\Inbox', label: '\\Inbox' },
  { path: '[Gmail]/All Mail', specialUse: '\\All', label: null },
  { path: '[Gmail]/Drafts', specialUse: '\\Drafts', label: '\\Draft' },
  { path: '[Gmail]/Sent Mail', specialUse: '\\Sent', label: '\\Sent' },
  { path: '[Gmail]/Spam', specialUse: '\\Junk', label: null },
  { path: '[Gmail]/Trash', specialUse: '\\Trash', label: null },
  { path: 'Customers', specialUse: undefined, label: 'Customers' },
];

/** The mailbox's messages; tests add, move and delete them. */
export const mailbox: GmailMessage[] = [];

/** The commands of all connections: the folders that were opened; `header` or `source`, folder and emailId of each fetched message. */
export const log = { opened: [] as string[], fetched: [] as string[] };

/** A value in a command or a line, as imapflow has it. */
interface Token {
  readonly type?: string;
  readonly value?: unknown;
}

type Untagged = Partial<Record<'SEARCH' | 'FETCH', (line: object) => Promise<void>>>;

/** In: what a command asks for. Out: whether a UID is in its set. */
function inSet(attributes: readonly Token[]): (uid: number) => boolean {
  const set = String(attributes.find(({ type }) => type === 'SEQUENCE')?.value);
  const ranges = set.split(',').map((part) => part.split(':').map(Number));
  return (uid) => ranges.some(([low = 0, high = low]) => uid >= low && uid <= high);
}

function rowOf(uid: number, { emailId, labels, source }: GmailMessage): readonly (Token | readonly Token[])[] {
  const bytes = Buffer.from(source, 'latin1');
  const text = (value: unknown): Token => ({ value: Buffer.isBuffer(value) ? value : String(value) });
  const items = {
    UID: uid,
    'RFC822.SIZE': bytes.length,
    INTERNALDATE: new Date().toISOString(),
    'X-GM-MSGID': emailId,
  };
  return [
    ...Object.entries(items).flatMap(([name, value]) => [text(name), text(value)]),
    ...[text('X-GM-LABELS'), labels.map(text)],
    ...[text('BODY'), text(bytes)],
  ];
}

const uids = new Map<string, number>();

function inFolder(path: string): readonly { readonly uid: number; readonly message: GmailMessage }[] {
  const label = FOLDERS.find((folder) => folder.path === path)?.label ?? null;
  return mailbox
    .filter(({ place, labels }) => place === path || (label !== null && labels.includes(label)))
    .map((message) => {
      const key = `${path} ${message.emailId}`;
      const before = [...uids.keys()].filter((known) => known.startsWith(`${path} `)).length;
      if (!uids.has(key)) uids.set(key, before + 1);
      return { uid: uids.get(key) ?? 0, message };
    })
    .sort((a, b) => a.uid - b.uid);
}

function status(path: string) {
  const there = inFolder(path);
  const next = Math.max(0, ...there.map(({ uid }) => uid)) + 1;
  return { messages: there.length, uidNext: next, uidValidity: 7n, highestModseq: BigInt(1 + there.length) };
}

/** Takes the place of ImapFlow, on this mailbox. */
export class FakeGmail extends EventEmitter {
  capabilities = new Map([
    ...['IMAP4rev1', 'X-GM-EXT-1', 'IDLE', 'LIST-STATUS', 'CONDSTORE'].map((name) => [name, true] as const),
  ]);
  enabled = new Set<string>();
  namespaces = { personal: [{ prefix: '', delimiter: '/' }] };
  tls = false;
  usable = true;
  mailbox: { path: string } | false = false;

  async connect(): Promise<void> {
    this.usable = true;
  }
  close(): void {
    if (!this.usable) return;
    this.usable = false;
    this.emit('close');
  }
  async list() {
    for (const { path, specialUse } of FOLDERS) {
      const { messages, uidNext, uidValidity, highestModseq } = status(path);
      const items = `MESSAGES ${messages} UIDNEXT ${uidNext} UIDVALIDITY ${uidValidity} HIGHESTMODSEQ ${highestModseq}`;
      await this.#line(`* LIST (\\HasNoChildren ${specialUse ?? ''}) "/" "${path}"`);
      await this.#line(`* STATUS "${path}" (${items})`);
    }
  }
  /** imapflow's way of reading a line; a reader of lines takes its place. */
  async handleResponse(_: { readonly payload: Uint8Array }): Promise<boolean> {
    return true;
  }
  #line(text: string): Promise<boolean> {
    return this.handleResponse({ payload: Buffer.from(text) });
  }
  async mailboxOpen(path: string) {
    log.opened.push(path);
    this.mailbox = { path };
    const { messages: exists, ...rest } = status(path);
    return { path, exists, ...rest };
  }
  idling = false;
  async noop(): Promise<void> {}
  /** Answers UID SEARCH with all UIDs of a range, and UID FETCH with rows as imapflow parses them. */
  async exec(command: string, attributes: readonly unknown[], { untagged }: { untagged: Untagged }) {
    const holds = inSet(attributes as readonly Token[]);
    const rows = this.#here().filter(({ uid }) => holds(uid));
    if (command === 'UID SEARCH') await untagged.SEARCH?.({ numbers: rows.map(({ uid }) => uid) });
    const path = this.mailbox ? this.mailbox.path : '';
    const isSource = !JSON.stringify(attributes).includes('HEADER.FIELDS');
    for (const { uid, message } of command === 'UID FETCH' ? rows : []) {
      log.fetched.push(`${isSource ? 'source' : 'header'} ${path} ${message.emailId}`);
      await untagged.FETCH?.({ attributes: [null, rowOf(uid, message)] });
    }
    return { next: () => undefined };
  }
  async idle(): Promise<boolean> {
    await new Promise((resolve) => this.once('close', resolve));
    return true;
  }
  #here() {
    return this.mailbox ? inFolder(this.mailbox.path) : [];
  }
}
