// The labelled corpus beside the repository, and what its scorer wants to be told of a message.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedReport } from '../../shared/bounce/report.ts';

export const CORPUS = join(import.meta.dirname, '../../../shared/corpus');

export interface Label {
  readonly file: string;
  readonly family: string;
}

export function labelsOf(): readonly Label[] {
  return JSON.parse(readFileSync(join(CORPUS, 'labels.json'), 'utf8')) as Label[];
}

export type Prediction = ReturnType<typeof predictionOf>;

export function predictionOf(report: ParsedReport) {
  return {
    kind: report.kind,
    isBounce: report.kind === 'failed' || report.kind === 'delayed',
    recipients: report.bounces.map((bounce) => ({
      address: bounce.originalRecipient ?? bounce.recipient,
      status: bounce.status,
      replyCode: bounce.replyCode,
      category: bounce.reason,
      hard: bounce.type === 'none' ? null : bounce.type === 'hard',
      addressBad: bounce.addressBad,
      originalMessageId: report.original?.messageId ?? null,
    })),
  };
}
