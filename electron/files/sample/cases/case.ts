// The failures of the last six months: one entry per report, with what the servers answered.

import type { CastName } from '../cast.ts';
import type { WriterName } from '../reports/index.ts';
import { HOUR, MINUTE } from '../time.ts';
import { type Failure, type ReportPlan, STUDIO } from '../types.ts';

export interface Case {
  readonly who: CastName;
  /** When the message was sent. */
  readonly daysAgo: number;
  readonly hour: number;
  readonly by: WriterName;
  /** The reporting server. */
  readonly from: string;
  /** From sending to the report, in milliseconds. */
  readonly after: number;
  readonly action: ReportPlan['action'];
  readonly failure: Omit<Failure, 'recipient'>;
}

export const OWN = STUDIO.host;
/** The shared hosting that the studio's mail went through until three months ago. */
const OLD_HOST = 'cp7.hostpark.example';
export const RETRIES = 5 * 24 * HOUR + 17 * MINUTE;
const SOON = 40_000;

type Answer = readonly [host: string, ip: string, replyCode: string | null, status: string | null, words: string];

export function said(
  [host, ip, replyCode, status, words]: Answer,
  command: Failure['command'] = 'RCPT TO',
): Case['failure'] {
  return { host, ip, command, replyCode, status, words };
}

export function unsaid(words: string, status: string): Case['failure'] {
  return { host: null, ip: '', command: 'connect', replyCode: null, status, words };
}

export function failed(
  who: CastName,
  daysAgo: number,
  [by, from]: readonly [WriterName, string],
  failure: Case['failure'],
  after = SOON,
): Case {
  // Spread over the working day by the day itself, so that no two stand at the same minute.
  const hour = 9 + ((daysAgo * 7) % 17) / 2;
  return { who, daysAgo, hour, by, from, after, action: 'failed', failure };
}

export const postfix = ['postfix', OWN] as const;
export const exim = ['exim', OLD_HOST] as const;
export const eximText = ['exim-text', OLD_HOST] as const;

export const GMAIL_MX = ['gmail-smtp-in.l.google.com', '192.0.2.26'] as const;
export const YAHOO_MX = ['mta5.am0.yahoodns.net', '192.0.2.61'] as const;
export const NO_GMAIL: Answer = [
  ...GMAIL_MX,
  '550',
  '5.1.1',
  'The email account that you tried to reach does not exist. Please check the address for typos and blanks. - gsmtp',
];
