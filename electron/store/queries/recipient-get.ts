import { normalizeAddress } from '../../../shared/domain/address.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { RecipientDetail, RecipientEvent, VerdictGrounds } from '../../../shared/domain/views.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import { always } from '../answering.ts';
import type { StoreContext } from '../context.ts';
import { bouncesBy } from './bounce-view.ts';
import { type RecipientRecord, toRecipientRow } from './recipient-row.ts';

/** Of a longer history, the page shows the newest entries, this many. */
const MOST_EVENTS = 1000;
const MOST_NEIGHBOURS = 100;

export function getRecipient(context: StoreContext, input: ParsedInput<'recipients.get'>): RecipientDetail {
  const { db } = context;
  const address = normalizeAddress(input.address);
  const row = db.get<RecipientRecord>('SELECT * FROM recipient WHERE address = ?', address);
  if (row === undefined)
    throw new AppError('not-found', { detail: { id: 'gone', what: 'address', name: input.address } });
  const user = db.get<{ note: string }>('SELECT note FROM user_recipient WHERE address = ?', address);
  const neighbours = db.all<RecipientRecord>(
    'SELECT * FROM recipient WHERE domain = ? AND address <> ? ORDER BY sort_at DESC, id DESC LIMIT ?',
    row.domain,
    address,
    MOST_NEIGHBOURS,
  );
  return {
    ...toRecipientRow(row),
    events: eventsOf(context, address),
    neighbours: neighbours.map(toRecipientRow),
    note: user?.note ?? '',
    grounds: JSON.parse(row.because) as VerdictGrounds,
  };
}
getRecipient.needsDerived = always;

function eventsOf({ db, ...rest }: StoreContext, address: string): readonly RecipientEvent[] {
  const sent = db.all<{ at: number; sentId: number; subject: string }>(
    `SELECT s.date AS at, s.id AS sentId, s.subject FROM sent_recipient p JOIN sent s ON s.id = p.sent_id
     WHERE p.address = ? ORDER BY p.date DESC LIMIT ?`,
    address,
    MOST_EVENTS,
  );
  const life = db.all<{ at: number; subject: string; how: 'reply' | 'auto-reply' }>(
    "SELECT date AS at, subject, how FROM life WHERE address = ? AND how <> 'own' ORDER BY date DESC LIMIT ?",
    address,
    MOST_EVENTS,
  );
  const reports = db.all<{ id: number; subject: string | null; counted: number; kind: string }>(
    `SELECT b.id, coalesce(s.subject, r.original_subject) AS subject, b.counted, r.kind FROM bounce b
     JOIN report r ON r.id = b.report_id LEFT JOIN sent s ON s.id = b.sent_id WHERE b.address = ?`,
    address,
  );
  const known = new Map(reports.map((r) => [r.id, r]));
  const bounces = bouncesBy({ db, ...rest }, 'address', address).flatMap((bounce): RecipientEvent[] => {
    const about = known.get(bounce.id);
    if (about === undefined || (about.counted === 0 && about.kind !== 'feedback')) return [];
    const { subject } = about;
    if (bounce.action === 'delivered' || bounce.action === 'relayed') {
      return [{ kind: 'life', at: bounce.reportDate, subject, how: bounce.action }];
    }
    return [{ kind: 'bounce', at: bounce.reportDate, subject, bounce }];
  });
  const events: RecipientEvent[] = [
    ...sent.map((s) => ({ kind: 'sent' as const, ...s })),
    ...life.map((l) => ({ kind: 'life' as const, ...l })),
    ...bounces,
  ];
  return events.sort((a, b) => b.at - a.at).slice(0, MOST_EVENTS);
}
