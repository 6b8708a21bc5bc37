// Ties the bounces of reports to sent messages. The database supplies candidates, and the rules of shared/matching choose.

import { normalizeAddress } from '../../../shared/domain/address.ts';
import { delaySign } from '../../../shared/matching/match-sign.ts';
import { type QuotedId, trustOf } from '../../../shared/matching/message-ids.ts';
import { chooseRecipient, type Likeness } from '../../../shared/matching/recipient.ts';
import { bestCandidate, type Candidate, WINDOW_AFTER, WINDOW_BEFORE } from '../../../shared/matching/score.ts';
import type { StoreContext } from '../context.ts';
import { type BounceRecord, type Found, namesOf, type ReportRecord } from './bounce-record.ts';
import type { Affected } from './find-affected.ts';
import type { OwnMailbox } from './own-mail.ts';
import { unpackReport } from './pack.ts';
import { type Placed, placeBounce } from './place-bounce.ts';

/** The reports that were matched again, and what their bounces were tied to before and are tied to now. */
export interface Matched {
  readonly step: 'matched';
  readonly reports: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
  readonly sent: ReadonlySet<number>;
  readonly addresses: ReadonlySet<string>;
}

/** Matches all bounces of these reports again; the user's manual links stay. */
export function matchReports(context: StoreContext, { reports }: Affected, own: OwnMailbox): Matched {
  const placed = [...reports].flatMap((report) => matchReport(context, report, own));
  return {
    step: 'matched',
    reports,
    pairs: new Set(placed.flatMap(({ pairs }) => pairs)),
    sent: new Set(placed.flatMap(({ sent }) => sent)),
    addresses: new Set(placed.flatMap(({ addresses }) => addresses)),
  };
}

function matchReport(context: StoreContext, reportId: number, own: OwnMailbox): readonly Placed[] {
  const { db } = context;
  const report = db.get<ReportRecord>(
    `SELECT id, account_id, key, kind, date, subject, parsed, original_from, original_subject, original_date, own
     FROM report WHERE id = ?`,
    reportId,
  );
  if (report === undefined) return [];
  const bounces = db.all<BounceRecord>('SELECT * FROM bounce WHERE report_id = ? ORDER BY position', reportId);
  // A letter that the user sent is no report, whatever it quotes.
  if (report.own === 1) return bounces.map((bounce) => placeBounce(context, bounce, null, own));
  const found = byIds(context, report, bounces, own) ?? byScore(context, report, bounces);
  return bounces.map((bounce) => {
    const linked = byHand(context, report, bounce);
    return placeBounce(context, bounce, linked === undefined ? found : linked, own);
  });
}

/**
 * The user's manual link of a bounce. undefined: none; null: the user unlinked it. A link to a message not read yet waits for
 * it.
 */
function byHand({ db }: StoreContext, report: ReportRecord, bounce: BounceRecord): Found | null | undefined {
  const link = db.get<{ sent_key: string | null }>(
    'SELECT sent_key FROM user_link WHERE report_key = ? AND recipient = ?',
    report.key,
    bounce.failed_address,
  );
  if (link === undefined) return undefined;
  if (link.sent_key === null) return null;
  const sent = findSent(db, link.sent_key, report.account_id);
  if (sent === undefined) return undefined;
  return { sentId: sent.id, method: 'manual', confidence: 1, evidence: [{ id: 'by-hand' }] };
}

interface SentRecord {
  readonly id: number;
  readonly date: number;
  /** The account through which it was sent, if that is not the one that got the report. */
  readonly elsewhere: string | null;
}

/** SQL for the name of the account of sent message `s`; null for account ?1. */
const ELSEWHERE_SQL = 'CASE WHEN s.account_id <> ?1 THEN (SELECT name FROM account WHERE id = s.account_id) END';

/** The message with this key. Where two accounts have it, the account that got the report comes first. */
const findSent = (db: StoreContext['db'], key: string, account: number): SentRecord | undefined =>
  db.get<SentRecord>(
    `SELECT s.id, s.date, ${ELSEWHERE_SQL} AS elsewhere FROM sent s
     WHERE s.key = ?2 ORDER BY s.account_id <> ?1, s.account_id LIMIT 1`,
    account,
    key,
  );

function byIds(
  { db }: StoreContext,
  report: ReportRecord,
  bounces: readonly BounceRecord[],
  own: OwnMailbox,
): Found | null {
  const quoted = db.all<QuotedId>('SELECT key, how, text FROM report_ref WHERE report_id = ? ORDER BY rank', report.id);
  for (const id of quoted) {
    const sent = findSent(db, id.key, report.account_id);
    if (sent === undefined) continue;
    // References name the whole thread: an older message counts only where it went to the failed recipient.
    if (id.how === 'references' && !bounces.some((b) => resembles(db, sent.id, b, own))) continue;
    const { method, confidence, evidence } = trustOf(id, sent.elsewhere);
    return { sentId: sent.id, method, confidence, evidence: [...evidence, delaySign(sent.date, report.date)] };
  }
  return null;
}

function resembles(db: StoreContext['db'], sentId: number, bounce: BounceRecord, own: OwnMailbox): boolean {
  const written = db.all<{ address: string }>('SELECT address FROM sent_recipient WHERE sent_id = ?', sentId);
  const choice = chooseRecipient(
    namesOf(bounce),
    written.map((row) => row.address),
    own.identities,
  );
  return choice !== null && choice.likeness !== ('forwarded' satisfies Likeness);
}

function byScore(context: StoreContext, report: ReportRecord, bounces: readonly BounceRecord[]): Found | null {
  let best: Found | null = null;
  const parsed = unpackReport(report.parsed);
  for (const bounce of bounces) {
    const scored = bestCandidate(
      {
        reportDate: report.date,
        reportSubject: report.subject,
        humanText: parsed.humanText,
        subject: report.original_subject,
        date: report.original_date,
        from: report.original_from,
      },
      candidatesFor(context, report, bounce),
    );
    if (scored !== null && (best === null || scored.score > best.confidence)) {
      best = {
        sentId: scored.sentId,
        method: 'recipient-subject-time',
        confidence: scored.score,
        evidence: scored.evidence,
      };
    }
  }
  return best;
}

/**
 * Candidates for scoring. A report that quotes an id which no message of its time has is scored like one without an id, since
 * servers rewrite ids. A message that several accounts have is one candidate: of the account that got the report, where it is there.
 */
function candidatesFor({ db }: StoreContext, report: ReportRecord, bounce: BounceRecord): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const name of namesOf(bounce)) {
    const rows = db.all<Candidate & { key: string }>(
      `SELECT s.id AS sentId, s.key, s.subject, s.date, s.from_address AS "from", ${ELSEWHERE_SQL} AS elsewhere
       FROM sent_recipient p JOIN sent s ON s.id = p.sent_id
       WHERE p.address = ?2 AND p.date BETWEEN ?3 AND ?4 AND p.inferred = 0
       ORDER BY p.date DESC, s.key, s.account_id LIMIT 200`,
      report.account_id,
      normalizeAddress(name),
      report.date - WINDOW_AFTER,
      report.date + WINDOW_BEFORE,
    );
    for (const { key, ...row } of rows) if (row.elsewhere === null || !found.has(key)) found.set(key, row);
  }
  return [...found.values()];
}
