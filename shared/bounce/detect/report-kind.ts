// What a message is when it is no delivery report, and what a report without an Action field says has happened.
import type { Action, ReportKind } from '../../domain/words.ts';
import { isComplaint, reportType } from '../view/feedback-report.ts';
import type { MessageView } from '../view/message-view.ts';
import { perView } from '../view/per-view.ts';
import { isRefusal } from '../view/refusal.ts';
import { type Announced, inHead, inSubject } from './announced.ts';

/** Complaints and read receipts; null where the message may be a delivery report. */
export function kindWithoutDelivery(view: MessageView): ReportKind | null {
  if (isComplaint(view)) return 'feedback';
  if (isRefusal(view)) return null;
  if (view.disposition !== null || reportType(view) === 'disposition-notification') return 'mdn';
  return null;
}

/** In: a report. Out: what its words say has happened: delayed where delivery goes on, delivered where it is done, else failed. */
export const statedAction: (view: MessageView) => Action = perView((view) => {
  const says = (what: Announced): boolean => inSubject[what](view) || inHead[what](view);
  if (says('delivered') && !hasErrorCode(view) && !says('givenUp')) return 'delivered';
  return says('delay') && !says('givenUp') ? 'delayed' : 'failed';
});

/** "250 2.0.0 OK" is an answer too, and none of failure. */
function hasErrorCode(view: MessageView): boolean {
  return view.codedLines().some((at) => /(?<![\w.])[45](?:\d\d|\.\d{1,3}\.\d{1,3})(?![\w])/.test(view.lines[at] ?? ''));
}
