import { HOUR, MINUTE } from '../time.ts';
import type { ReportPlan } from '../types.ts';
import { type Case, failed, postfix, RETRIES, said, unsaid } from './case.ts';

const as = (one: Case, action: ReportPlan['action'], after: number): Case => ({ ...one, action, after });

const MUSEUM = ['mx.tidewatermuseum.example', '198.51.100.90'] as const;
const RECORDS = ['mx.redkite-records.example', '198.51.100.61'] as const;
const CANDLES = ['mx.mossandember.example', '198.51.100.105'] as const;

const down = failed(
  'joan',
  40,
  postfix,
  unsaid('connect to mx1.harbourcinema.example[198.51.100.31]:25: Connection timed out', '4.4.1'),
);
const grey = failed(
  'freya',
  0,
  postfix,
  said([
    ...CANDLES,
    '450',
    '4.7.1',
    '<freya@mossandember.example>: Recipient address rejected: Greylisted, try again later',
  ]),
);
const silent = failed(
  'bea',
  1,
  postfix,
  unsaid('connect to mx.lanterntheatre.example[198.51.100.93]:25: Connection timed out', '4.4.1'),
);

/** A server that is down: a delay notice after some hours, a failure after five days. Two delays that still wait. Two successes. */
export const SLOW: readonly Case[] = [
  as(down, 'delayed', 4 * HOUR + 3 * MINUTE),
  as(down, 'failed', RETRIES),
  as(grey, 'delayed', 25 * MINUTE),
  as({ ...silent, hour: 11 }, 'delayed', 4 * HOUR + 2 * MINUTE),
  as(failed('tom', 8, postfix, said([...RECORDS, '250', '2.0.0', 'Ok: queued as 4F2A1'])), 'delivered', 5_000),
  as(failed('anton', 15, postfix, said([...MUSEUM, '250', '2.0.0', 'Ok: queued'])), 'relayed', 5_000),
];
