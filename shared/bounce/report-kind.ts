// What a message is when it is no delivery report, and what a report without an Action field says has happened.
import type { Action, ReportKind } from '../domain/words.ts';
import { isComplaint, reportType } from './feedback-report.ts';
import type { MessageView } from './message-view.ts';
import { DELAY_WORDS, GIVEN_UP_WORDS } from './report-words.ts';

/** Complaints and read receipts; null where the message may be a delivery report. */
export function kindWithoutDelivery(view: MessageView): ReportKind | null {
  if (isComplaint(view)) return 'feedback';
  if (view.disposition !== null || reportType(view) === 'disposition-notification') return 'mdn';
  return null;
}

/** In: a report. Out: delayed where its words say that delivery goes on, else failed. */
export function statedAction(view: MessageView): Action {
  const text = `${view.subject} ${view.words.slice(0, 3000)}`;
  const delayed = DELAY_WORDS.some((words) => text.includes(words));
  return delayed && !GIVEN_UP_WORDS.some((words) => text.includes(words)) ? 'delayed' : 'failed';
}
