import type { ReasonId } from '../../../shared/domain/words.ts';
import { ADDRESS_A } from './address-a.ts';
import { ADDRESS_B } from './address-b.ts';
import { MIXED_C } from './mixed-c.ts';
import { MIXED_D } from './mixed-d.ts';
import { MIXED_E } from './mixed-e.ts';
import { MIXED_F } from './mixed-f.ts';
import { MIXED_G } from './mixed-g.ts';
import { MIXED_H } from './mixed-h.ts';
import { MIXED_I } from './mixed-i.ts';
import { MIXED_J } from './mixed-j.ts';
import { MIXED_K } from './mixed-k.ts';
import { MIXED_L } from './mixed-l.ts';
import { MIXED_M } from './mixed-m.ts';
import { MIXED_N } from './mixed-n.ts';
import { MIXED_O } from './mixed-o.ts';
import { MIXED_P } from './mixed-p.ts';
import { RECIPIENT_A } from './recipient-a.ts';
import { RECIPIENT_B } from './recipient-b.ts';
import { SENDER_A } from './sender-a.ts';
import { SENDER_B } from './sender-b.ts';
import { WORDS_Q } from './words-q.ts';
import { WORDS_R } from './words-r.ts';

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
    name: 'a',
    lines: linesOf(ADDRESS_A, RECIPIENT_A, SENDER_A),
    firstRun: { reason: 76.2, found: 71.1 },
    floor: { reason: 95, found: 99 },
  },
  {
    name: 'b',
    lines: linesOf(ADDRESS_B, RECIPIENT_B, SENDER_B),
    firstRun: { reason: 77.8, found: 74.1 },
    floor: { reason: 97, found: 99 },
  },
  {
    name: 'c',
    lines: linesOf(MIXED_C),
    firstRun: { reason: 90.6, found: 90 },
    floor: { reason: 98, found: 99 },
  },
  {
    name: 'd',
    lines: linesOf(MIXED_D),
    firstRun: { reason: 84.2, found: 86.3 },
    floor: { reason: 91, found: 94 },
  },
  {
    name: 'e',
    lines: linesOf(MIXED_E),
    firstRun: { reason: 85.4, found: 83.6 },
    floor: { reason: 96, found: 95 },
  },
  {
    name: 'f',
    lines: linesOf(MIXED_F),
    firstRun: { reason: 74.3, found: 77.6 },
    floor: { reason: 95, found: 97 },
  },
  {
    name: 'g',
    lines: linesOf(MIXED_G),
    firstRun: { reason: 76.9, found: 75.5 },
    floor: { reason: 98, found: 98 },
  },
  {
    name: 'h',
    lines: linesOf(MIXED_H),
    firstRun: { reason: 88.7, found: 87.8 },
    floor: { reason: 91, found: 91 },
  },
  {
    name: 'i',
    lines: linesOf(MIXED_I),
    firstRun: { reason: 94.4, found: 93.2 },
    floor: { reason: 98, found: 97 },
  },
  {
    name: 'j',
    lines: linesOf(MIXED_J),
    firstRun: { reason: 89.4, found: 81.8 },
    floor: { reason: 98, found: 98 },
  },
  {
    name: 'k',
    lines: linesOf(MIXED_K),
    firstRun: { reason: 84.5, found: 90 },
    floor: { reason: 95, found: 99 },
  },
  {
    name: 'l',
    lines: linesOf(MIXED_L),
    firstRun: { reason: 80.3, found: 83.3 },
    floor: { reason: 98, found: 99 },
  },
  {
    name: 'm',
    lines: linesOf(MIXED_M),
    firstRun: { reason: 83.5, found: 78.5 },
    floor: { reason: 98, found: 99 },
  },
  {
    name: 'n',
    lines: linesOf(MIXED_N),
    firstRun: { reason: 72, found: 78.5 },
    floor: { reason: 92, found: 99 },
  },
  {
    name: 'o',
    lines: linesOf(MIXED_O),
    firstRun: { reason: 51.4, found: 54 },
    floor: { reason: 94, found: 96 },
  },
  {
    name: 'p',
    lines: linesOf(MIXED_P),
    firstRun: { reason: 71.6, found: 71 },
    floor: { reason: 95, found: 97 },
  },
  {
    name: 'q',
    lines: linesOf(WORDS_Q),
    firstRun: { reason: 48.4, found: 74.1 },
    floor: { reason: 98, found: 96 },
  },
  {
    name: 'r',
    lines: linesOf(WORDS_R),
    firstRun: { reason: 55.6, found: 80 },
    floor: { reason: 97, found: 95 },
  },
];
