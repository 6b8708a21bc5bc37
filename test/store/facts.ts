// Builds facts for the store's tests from as few arguments as a test needs.

import type { IntakeFact, LifeFact, ReportFact, SentFact } from '../../electron/intake/facts.ts';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import type { ParsedBounce, ParsedReport } from '../../shared/bounce/report.ts';
import { type PageAt, TOP } from '../../shared/domain/lists.ts';
import type { FolderRole } from '../../shared/domain/words.ts';

export const DAY = 86_400_000;
export const MINUTE = 60_000;
/** Wednesday 14 October 2026, noon. */
export const NOW = Date.UTC(2026, 9, 14, 12);
export const ME = 'ekiri@studio.example';

let uid = 0;
const base = {
  messageId: null,
  from: { address: ME, name: null },
  subject: 'Offer',
  date: NOW - DAY,
  inReplyTo: [],
  references: [],
  size: 1000,
};

export function sent(to: string | readonly string[], more: Partial<SentFact> = {}): SentFact {
  uid += 1;
  const list = typeof to === 'string' ? [to] : to;
  return {
    ...base,
    kind: 'sent',
    uid,
    messageId: `<m${uid}@studio.example>`,
    to: list.map((address) => ({ address, name: null })),
    cc: [],
    bcc: [],
    ...more,
  };
}

export function life(from: string, more: Partial<LifeFact> = {}): LifeFact {
  uid += 1;
  return {
    ...base,
    kind: 'life',
    uid,
    messageId: `<r${uid}@there.example>`,
    from: { address: from, name: null },
    ...more,
  };
}

export function bounceOf(recipient: string, more: Partial<ParsedBounce> = {}): ParsedBounce {
  return {
    recipient,
    originalRecipient: null,
    action: 'failed',
    type: 'hard',
    reason: 'no-such-mailbox',
    side: 'address',
    addressBad: true,
    status: '5.1.1',
    replyCode: '550',
    diagnostic: 'User unknown',
    phase: 'rcpt',
    reportingMta: 'mx.studio.example',
    remoteMta: 'mx.there.example',
    queueId: null,
    lastAttempt: null,
    willRetryUntil: null,
    retryAfter: null,
    blocklist: null,
    newAddress: null,
    rule: { by: 'code', said: '5.1.1', provider: null, where: 'status', guards: [] },
    ...more,
  };
}

export const FULL: Partial<ParsedBounce> = {
  type: 'soft',
  reason: 'mailbox-full',
  side: 'recipient-server',
  addressBad: false,
  status: '4.2.2',
  replyCode: '452',
  diagnostic: 'over quota',
};
export const SPF: Partial<ParsedBounce> = {
  type: 'hard',
  reason: 'sender-auth-failed',
  side: 'sender-domain',
  addressBad: false,
  status: '5.7.23',
  replyCode: '550',
  diagnostic: 'SPF validation failed',
};

export interface ReportOptions extends Partial<Omit<ReportFact, 'report'>> {
  readonly original?: Partial<NonNullable<ParsedReport['original']>> | null;
  readonly parsed?: Partial<ParsedReport>;
}

/** A report with these bounces; `original: null` for one that returns nothing. */
export function report(bounces: readonly ParsedBounce[], options: ReportOptions = {}): ReportFact {
  uid += 1;
  const { original, parsed, ...more } = options;
  return {
    ...base,
    kind: 'report',
    uid,
    messageId: `<d${uid}@mx.studio.example>`,
    from: { address: 'mailer-daemon@mx.studio.example', name: 'Mail Delivery System' },
    subject: 'Undelivered Mail Returned to Sender',
    date: NOW - DAY + MINUTE,
    report: {
      kind: bounces[0]?.action ?? 'failed',
      looksLikeReport: true,
      evidence: [{ id: 'null-sender', weight: 2 }],
      format: 'rfc3464',
      bounces,
      original:
        original === null
          ? null
          : { messageId: null, from: ME, to: [], subject: null, date: null, headers: [], ...original },
      humanText: null,
      deliveryStatus: null,
      ...parsed,
    },
    source: new TextEncoder().encode(`Subject: Undelivered ${uid}\r\n\r\nÄpfel\r\n`),
    sourceTruncated: false,
    deliveredTo: [ME],
    ...more,
  };
}

/** A report about a sent message that quotes its Message-ID. */
export const reportOn = (
  message: SentFact,
  bounces: readonly ParsedBounce[],
  options: ReportOptions = {},
): ReportFact =>
  report(bounces, { ...options, original: { messageId: message.messageId, from: ME, ...(options.original ?? {}) } });

/** A store in memory with one account. `large`: from how many facts on a batch leaves something for later. */
export function openTestStore(large?: number): {
  engine: Engine;
  accountId: number;
  apply: (...facts: IntakeFact[]) => Applied;
} {
  const engine = openEngine({ file: ':memory:', now: NOW, zone: 'UTC', ...(large === undefined ? {} : { large }) });
  const { id } = engine.run('accounts.add', { kind: 'imap', name: ME, config: {} });
  return { engine, accountId: id, apply: (...facts) => applyTo(engine, id, facts) };
}

interface Applied {
  readonly added: number;
  readonly newBounces: number;
}

const HOME: Readonly<Record<IntakeFact['kind'], readonly [string, FolderRole]>> = {
  sent: ['Sent', 'sent'],
  report: ['INBOX', 'inbox'],
  life: ['INBOX', 'inbox'],
  letter: ['Archive', 'archive'],
};

/** Each fact into the folder of its kind, in the given order, one batch a fact. */
export function applyTo(engine: Engine, accountId: number, facts: readonly IntakeFact[]): Applied {
  let added = 0;
  let newBounces = 0;
  for (const fact of facts) {
    const [path, role] = HOME[fact.kind];
    const folder = { path, role, uidValidity: '1', highestUid: fact.uid, lowestUid: 1, highestModseq: null };
    const done = engine.run('intake.apply', { accountId, folder, facts: [fact] });
    added += done.added;
    newBounces += done.newBounces;
  }
  return { added, newBounces };
}

export const PAGE = { at: TOP, limit: 100, search: '' } as const;

/** The page after one that ended with `next`; without it the first. */
export const pageAfter = (next: string | null): PageAt => (next === null ? TOP : { kind: 'after', row: next });
