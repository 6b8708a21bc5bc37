import type { Random } from './random.ts';

export type ContactKind = 'client' | 'supplier' | 'press' | 'reader';

/** A person to whom the studio writes. No real person has this name and address. */
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

/** The failure of one recipient, as the servers reported it. */
export interface Failure {
  readonly recipient: string;
  /** The address to which the recipient forwards mail, if that one failed. */
  readonly forwardedTo?: string;
  /** The server that answered or did not answer; null if the reporting server found no route. */
  readonly host: string | null;
  readonly ip: string;
  readonly command: 'RCPT TO' | 'MAIL FROM' | 'DATA' | 'connect';
  readonly replyCode: string | null;
  readonly status: string | null;
  /** The text of the answer; without a reply code, the text of the reporting server itself. */
  readonly words: string;
}

/** The content of a report, for any mail system. */
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
