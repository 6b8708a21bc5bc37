import type { ReasonId } from '../../../shared/domain/words.ts';
import { AS_IT_CAME } from './as-it-came.ts';
import { BARE } from './bare.ts';
import { BARE_LANGUAGES } from './bare-languages.ts';
import { BESIDE_CODES } from './beside-codes.ts';
import { BESIDE_CODES_MORE } from './beside-codes-more.ts';
import { BESIDE_OTHERS } from './beside-others.ts';
import { COMMON } from './common.ts';
import { FOREIGN } from './foreign.ts';
import { GATEWAYS } from './gateways.ts';
import { HOSTERS } from './hosters.ts';
import { LANGUAGES } from './languages.ts';
import { MAKERS_ADDRESS } from './makers-address.ts';
import { MAKERS_RECIPIENT } from './makers-recipient.ts';
import { MAKERS_SENDER } from './makers-sender.ts';
import { NATIONAL } from './national.ts';
import { OLDER_ADDRESS } from './older-address.ts';
import { OLDER_RECIPIENT } from './older-recipient.ts';
import { OLDER_SENDER } from './older-sender.ts';
import { PLAIN } from './plain.ts';
import { RARE } from './rare.ts';
import { RARER } from './rarer.ts';
import { SMALL } from './small.ts';
import { TONGUES } from './tongues.ts';
import { TONGUES_MORE } from './tongues-more.ts';

export interface SurveyLine {
  readonly reason: ReasonId;
  readonly line: string;
}

export interface Survey {
  readonly name: string;
  readonly lines: readonly SurveyLine[];
  /** Per cent when the rules met the lines for the first time: what may be expected of servers never seen. */
  readonly firstRun: { readonly reason: number; readonly found: number };
  /** Per cent that must hold from now on. */
  readonly floor: { readonly reason: number; readonly found: number };
}

function linesOf(...blocks: readonly Readonly<Partial<Record<ReasonId, string>>>[]): readonly SurveyLine[] {
  return blocks.flatMap((block) =>
    Object.entries(block).flatMap(([reason, text]) =>
      text
        .trim()
        .split('\n')
        .map((line) => ({ reason: reason as ReasonId, line: line.trim() })),
    ),
  );
}

/** Answers of all kinds of mail systems in the order in which the rules met them. The labels are older than the rules. */
export const SURVEYS: readonly Survey[] = [
  {
    name: 'makers',
    lines: linesOf(MAKERS_ADDRESS, MAKERS_RECIPIENT, MAKERS_SENDER),
    firstRun: { reason: 76.2, found: 71.1 },
    floor: { reason: 95, found: 99 },
  },
  {
    name: 'older',
    lines: linesOf(OLDER_ADDRESS, OLDER_RECIPIENT, OLDER_SENDER),
    firstRun: { reason: 77.8, found: 74.1 },
    floor: { reason: 97, found: 99 },
  },
  {
    name: 'small',
    lines: linesOf(SMALL),
    firstRun: { reason: 90.6, found: 90 },
    floor: { reason: 98, found: 99 },
  },
  {
    name: 'common',
    lines: linesOf(COMMON),
    firstRun: { reason: 84.2, found: 86.3 },
    floor: { reason: 91, found: 94 },
  },
  {
    name: 'languages',
    lines: linesOf(LANGUAGES),
    firstRun: { reason: 85.4, found: 83.6 },
    floor: { reason: 96, found: 95 },
  },
  {
    name: 'rare',
    lines: linesOf(RARE),
    firstRun: { reason: 74.3, found: 77.6 },
    floor: { reason: 95, found: 97 },
  },
  {
    name: 'rarer',
    lines: linesOf(RARER),
    firstRun: { reason: 76.9, found: 75.5 },
    floor: { reason: 98, found: 98 },
  },
  {
    name: 'hosters',
    lines: linesOf(HOSTERS),
    firstRun: { reason: 88.7, found: 87.8 },
    floor: { reason: 91, found: 91 },
  },
  {
    name: 'plain',
    lines: linesOf(PLAIN),
    firstRun: { reason: 94.4, found: 93.2 },
    floor: { reason: 98, found: 97 },
  },
  {
    name: 'foreign',
    lines: linesOf(FOREIGN),
    firstRun: { reason: 89.4, found: 81.8 },
    floor: { reason: 98, found: 98 },
  },
  {
    name: 'as-it-came',
    lines: linesOf(AS_IT_CAME),
    firstRun: { reason: 84.5, found: 90 },
    floor: { reason: 95, found: 99 },
  },
  {
    name: 'gateways',
    lines: linesOf(GATEWAYS),
    firstRun: { reason: 80.3, found: 83.3 },
    floor: { reason: 98, found: 99 },
  },
  {
    name: 'national',
    lines: linesOf(NATIONAL),
    firstRun: { reason: 83.5, found: 78.5 },
    floor: { reason: 98, found: 99 },
  },
  {
    name: 'beside-others',
    lines: linesOf(BESIDE_OTHERS),
    firstRun: { reason: 72, found: 78.5 },
    floor: { reason: 92, found: 99 },
  },
  {
    name: 'bare',
    lines: linesOf(BARE),
    firstRun: { reason: 51.4, found: 54 },
    floor: { reason: 94, found: 96 },
  },
  {
    name: 'bare-languages',
    lines: linesOf(BARE_LANGUAGES),
    firstRun: { reason: 71.6, found: 71 },
    floor: { reason: 95, found: 97 },
  },
  {
    name: 'beside-codes',
    lines: linesOf(BESIDE_CODES),
    firstRun: { reason: 48.4, found: 74.1 },
    floor: { reason: 98, found: 96 },
  },
  {
    name: 'beside-codes-more',
    lines: linesOf(BESIDE_CODES_MORE),
    firstRun: { reason: 55.6, found: 80 },
    floor: { reason: 97, found: 95 },
  },
  {
    name: 'tongues',
    lines: linesOf(TONGUES),
    firstRun: { reason: 39.3, found: 33.3 },
    floor: { reason: 99, found: 99 },
  },
  {
    name: 'tongues-more',
    lines: linesOf(TONGUES_MORE),
    firstRun: { reason: 55.9, found: 69.1 },
    floor: { reason: 96, found: 97 },
  },
];
