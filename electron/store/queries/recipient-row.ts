import type { RecipientRow } from '../../../shared/domain/views.ts';

export interface RecipientRecord {
  readonly id: number;
  readonly address: string;
  readonly domain: string;
  readonly verdict: RecipientRow['verdict'];
  readonly because: string;
  readonly override: RecipientRow['override'];
  readonly sent: number;
  readonly hard: number;
  readonly soft: number;
  readonly last_bounce: number | null;
  readonly last_type: 'hard' | 'soft' | null;
  readonly last_side: RecipientRow['side'];
  readonly reason: RecipientRow['reason'];
  readonly last_life: number | null;
  readonly suggestion: string | null;
}

export const toRecipientRow = (row: RecipientRecord): RecipientRow => ({
  address: row.address,
  verdict: row.verdict,
  override: row.override,
  side: row.last_side,
  sent: row.sent,
  hard: row.hard,
  soft: row.soft,
  lastBounce: row.last_bounce,
  reason: row.reason,
  lastLife: row.last_life,
  suggestion: row.suggestion,
});
