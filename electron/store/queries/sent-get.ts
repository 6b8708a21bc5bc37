import { AppError } from '../../../shared/domain/errors.ts';
import type { SentDetail, SentRecipientView, Standing } from '../../../shared/domain/views.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import { decide } from '../../../shared/verdict/outcome.ts';
import { shownBounce, shownRecipient } from '../../../shared/verdict/shown.ts';
import type { StoreContext } from '../context.ts';
import { bouncesOfPair } from '../derive/bounces-of-pair.ts';
import { accountNames } from './account-names.ts';
import { bouncesBy } from './bounce-view.ts';
import { getReport } from './report-get.ts';

interface SentRecord {
  readonly id: number;
  readonly account_id: number;
  readonly message_id: string | null;
  readonly from_address: string | null;
  readonly from_name: string | null;
  readonly subject: string;
  readonly date: number;
}

interface PairRecord {
  readonly id: number;
  readonly address: string;
  readonly name: string | null;
  readonly field: SentRecipientView['field'];
  readonly outcome: SentRecipientView['outcome'];
  readonly replied_at: number | null;
  readonly suggestion: string | null;
  readonly verdict: Standing['verdict'] | null;
  readonly override: Standing['override'];
}

export function getSent(context: StoreContext, input: ParsedInput<'sent.get'>): SentDetail {
  const { db } = context;
  const row = db.get<SentRecord>('SELECT * FROM sent WHERE id = ?', input.id);
  if (row === undefined)
    throw new AppError('not-found', { detail: { id: 'gone', what: 'sent', name: String(input.id) } });
  const pairs = db.all<PairRecord>(
    `SELECT p.id, p.address, p.name, p.field, p.outcome, p.replied_at, r.suggestion, r.verdict, r.override
     FROM sent_recipient p LEFT JOIN recipient r ON r.address = p.address WHERE p.sent_id = ? ORDER BY p.position, p.id`,
    row.id,
  );
  const recipients = pairs.map((pair) => recipientView(context, row, pair));
  const shown = shownRecipient(recipients, input.to ?? null);
  const bounce = shown === null ? null : shownBounce(shown);
  return {
    id: row.id,
    accountId: row.account_id,
    account: accountNames(context)(row.account_id),
    messageId: row.message_id,
    from: row.from_address === null ? null : { address: row.from_address, name: row.from_name },
    subject: row.subject,
    date: row.date,
    recipients,
    report: bounce === null ? null : getReport(context, { id: bounce.reportId }),
  };
}

function recipientView(context: StoreContext, sent: SentRecord, pair: PairRecord): SentRecipientView {
  const earlier = context.db.get<{ n: number }>(
    `SELECT count(DISTINCT coalesce('s' || sent_id, 'r' || report_id)) AS n FROM bounce
     WHERE address = ? AND date < ? AND action = 'failed' AND counted = 1 AND sent_id IS NOT ?`,
    pair.address,
    // Also counts the failure of an older message that came in while this one was on its way.
    sent.date + 86_400_000,
    sent.id,
  );
  return {
    address: pair.address,
    name: pair.name,
    field: pair.field,
    outcome: pair.outcome,
    repliedAt: pair.replied_at,
    bounces: bouncesBy(context, 'pair_id', pair.id),
    decidedBy: decide(bouncesOfPair(context.db, pair.id), pair.replied_at).bounce?.id ?? null,
    earlierBounces: earlier?.n ?? 0,
    suggestion: pair.suggestion,
    standing: pair.verdict === null ? null : { verdict: pair.verdict, override: pair.override },
  };
}
