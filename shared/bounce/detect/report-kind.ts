// What a message is when it is no delivery report, and what a report without an Action field says has happened.
import type { Action, ReportKind } from '../../domain/words.ts';
import { DELAY_WORDS, DELIVERED_WORDS, GIVEN_UP_WORDS } from '../text/report-words.ts';
import { anyOf } from '../text/word-finder.ts';
import { isComplaint, reportType } from '../view/feedback-report.ts';
import type { MessageView } from '../view/message-view.ts';
import { isRefusal } from '../view/refusal.ts';

/** Complaints and read receipts; null where the message may be a delivery report. */
export function kindWithoutDelivery(view: MessageView): ReportKind | null {
  if (isComplaint(view)) return 'feedback';
  if (isRefusal(view)) return null;
  if (view.disposition !== null || reportType(view) === 'disposition-notification') return 'mdn';
  return null;
}

const saysDelayed = anyOf(DELAY_WORDS);
const saysDelivered = anyOf(DELIVERED_WORDS);
const saysGivenUp = anyOf(GIVEN_UP_WORDS);

/** In: a report. Out: what its words say has happened: delayed where delivery goes on, delivered where it is done, else failed. */
export function statedAction(view: MessageView): Action {
  const text = `${view.subject} ${view.words.slice(0, 3000)}`;
  if (saysDelivered(text) && !hasErrorCode(view) && !saysGivenUp(text)) return 'delivered';
  return saysDelayed(text) && !saysGivenUp(text) ? 'delayed' : 'failed';
}

/** "250 2.0.0 OK" is an answer too, and none of failure. */
function hasErrorCode(view: MessageView): boolean {
  return view.codedLines().some((at) => /(?<![\w.])[45](?:\d\d|\.\d{1,3}\.\d{1,3})(?![\w])/.test(view.lines[at] ?? ''));
}
