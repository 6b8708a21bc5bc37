import type { ReasonId } from '../../shared/domain/words.ts';
import { ADDRESS_ROWS } from './rows-address.ts';
import { RECIPIENT_ROWS } from './rows-recipient.ts';
import { SENDER_ROWS } from './rows-sender.ts';

const BLOCKS: Readonly<Record<ReasonId, string>> = { ...ADDRESS_ROWS, ...RECIPIENT_ROWS, ...SENDER_ROWS };

export interface Row {
  readonly reason: ReasonId;
  readonly line: string;
}

/** Every line of the tables with the reason it must be read as. */
export const ROWS: readonly Row[] = Object.entries(BLOCKS).flatMap(([reason, block]) =>
  block
    .trim()
    .split('\n')
    .map((line) => ({ reason: reason as ReasonId, line: line.trim() })),
);
