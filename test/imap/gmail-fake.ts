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

interface Query {
  readonly source?: unknown;
  readonly labels?: boolean;
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
  async search({ uid }: { uid: string }) {
    const [low = 0, high = 0] = uid.split(':').map(Number);
    return this.#here()
      .map((row) => row.uid)
      .filter((one) => one >= low && one <= high);
  }
  async *fetch(sequence: string, query: Query) {
    const wanted = new Set(
      sequence.split(',').flatMap((part) => {
        const [low = 0, high = low] = part.split(':').map(Number);
        return Array.from({ length: high - low + 1 }, (_, at) => low + at);
      }),
    );
    const path = this.mailbox ? this.mailbox.path : '';
    for (const { uid, message } of this.#here().filter((row) => wanted.has(row.uid))) {
      log.fetched.push(`${query.source ? 'source' : 'header'} ${path} ${message.emailId}`);
      const bytes = Buffer.from(message.source, 'latin1');
      const base = { uid, size: bytes.length, internalDate: new Date(), emailId: message.emailId };
      if (query.source) yield { ...base, source: bytes };
      else yield { ...base, headers: bytes, ...(query.labels ? { labels: new Set(message.labels) } : {}) };
    }
  }
  async idle(): Promise<boolean> {
    await new Promise((resolve) => this.once('close', resolve));
    return true;
  }
  #here() {
    return this.mailbox ? inFolder(this.mailbox.path) : [];
  }
}
