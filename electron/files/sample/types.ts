import type { Random } from './random.ts';

export type ContactKind = 'client' | 'supplier' | 'press' | 'reader';

/** Somebody the studio writes to. Nobody of this name has such an address. */
export interface Contact {
  readonly name: string;
  readonly address: string;
  readonly kind: ContactKind;
  readonly company: string | null;
}

export interface SampleMail {
  /** With angle brackets. */
  readonly id: string;
  readonly at: number;
  readonly to: readonly Contact[];
  readonly cc: readonly Contact[];
  readonly bcc: readonly Contact[];
  readonly subject: string;
  /** Header lines as other servers return them: without Bcc. LF, no empty line at the end. */
  readonly header: string;
  readonly body: string;
}

/** One recipient's trouble as the servers told it. */
export interface Failure {
  readonly recipient: string;
  /** Where a forwarding took the message, when that address failed. */
  readonly forwardedTo?: string;
  /** The server that answered, or would have; null where the reporting server itself knows no way. */
  readonly host: string | null;
  readonly ip: string;
  readonly command: 'RCPT TO' | 'MAIL FROM' | 'DATA' | 'connect';
  readonly replyCode: string | null;
  readonly status: string | null;
  /** The answer's words, or without a reply code what the reporting server found out itself. */
  readonly words: string;
}

/** What a report tells, whoever writes it. */
export interface ReportPlan {
  readonly mail: SampleMail;
  readonly failures: readonly Failure[];
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed';
  readonly at: number;
  /** The server that writes the report. */
  readonly host: string;
  readonly random: Random;
}

/** One mail system's way to report. Returns the whole message with LF line ends. */
export type WriteReport = (plan: ReportPlan) => string;

export const STUDIO = {
  name: 'Ekiri Lindqvale',
  address: 'ekiri@studio.example',
  host: 'mail.studio.example',
} as const;
