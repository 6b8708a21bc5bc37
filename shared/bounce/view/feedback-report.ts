// Complaints of readers: ARF (RFC 5965), and Microsoft's older form that has no machine-readable part.
import { addressIn } from '../text/addresses.ts';
import type { MessageView } from './message-view.ts';

export interface FeedbackReport {
  /** `abuse`, `fraud`, `not-spam`, …; lower case. */
  readonly feedbackType: string;
  /** Who complained, as far as the provider lets it stand. */
  readonly recipients: readonly string[];
  readonly sourceIp: string | null;
  readonly reportingMta: string | null;
  readonly userAgent: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly arrival: number | null;
  readonly incidents: number;
}

/** In: text of a message/feedback-report part. Out: its fields; unknown ones are left out. */
export function readFeedbackReport(text: string): FeedbackReport {
  const values = fieldsOf(text);
  const one = (name: string): string | null => values.find((field) => field.name === name)?.value ?? null;
  const arrival = Date.parse(one('arrival-date') ?? one('received-date') ?? '');
  const recipients = values.filter(({ name }) => name === 'original-rcpt-to' || name === 'removal-recipient');
  return {
    feedbackType: (one('feedback-type') ?? 'abuse').toLowerCase(),
    recipients: recipients.flatMap(({ value }) => addressIn(value) ?? []),
    sourceIp: one('source-ip'),
    reportingMta: one('reporting-mta')?.replace(/^dns; ?/i, '') ?? null,
    userAgent: one('user-agent'),
    arrival: Number.isNaN(arrival) ? null : arrival,
    incidents: Number.parseInt(one('incidents') ?? '1', 10) || 1,
  };
}

function fieldsOf(text: string): readonly { readonly name: string; readonly value: string }[] {
  const unfolded = text.replace(/\n[ \t]+/g, ' ').split('\n');
  return unfolded.flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 1 ? [] : [{ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() }];
  });
}

/** In: the view. Out: true for a complaint in any of its forms. */
export function isComplaint(view: MessageView): boolean {
  if (view.feedback !== null || reportType(view) === 'feedback-report') return true;
  // Outlook.com's JMRP: "complaint about message from 192.0.2.1" over the whole returned message.
  if (view.subject.startsWith('complaint about message from') && view.returned !== null) return true;
  // Amazon SNS: {"notificationType":"Complaint","complaint":{"complainedRecipients":[…
  return view.prose.includes('"complainedRecipients') || view.prose.includes('\\"complainedRecipients');
}

/** In: the view. Out: the report-type of multipart/report in lower case, else empty. */
export function reportType(view: MessageView): string {
  return (view.root.params.get('report-type') ?? '').toLowerCase();
}
