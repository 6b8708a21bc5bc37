// What the first words of a message announce, and its subject: failure, delay, delivery, the end of the trying. Asked once for each.
import { FAILURE_WORDS } from '../text/failure-words.ts';
import { DELAY_WORDS, DELIVERED_WORDS, GIVEN_UP_WORDS, REASON_WORDS } from '../text/report-words.ts';
import { listsIn } from '../text/word-finder.ts';
import type { MessageView } from '../view/message-view.ts';
import { perView } from '../view/per-view.ts';

export type Announced = 'failure' | 'delay' | 'delivered' | 'given-up' | 'reason';

const find = listsIn<Announced>({
  failure: FAILURE_WORDS,
  delay: DELAY_WORDS,
  delivered: DELIVERED_WORDS,
  'given-up': GIVEN_UP_WORDS,
  reason: REASON_WORDS,
});

/** In: text in lower case. Out: what it announces. */
export function announcedIn(text: string): ReadonlySet<Announced> {
  return find(text.replaceAll('’', "'"));
}

/** What a person reads first. */
export const headOf: (view: MessageView) => string = perView((view) => view.words.slice(0, 3000));
export const inHead: (view: MessageView) => ReadonlySet<Announced> = perView((view) => announcedIn(headOf(view)));
export const inSubject: (view: MessageView) => ReadonlySet<Announced> = perView((view) => announcedIn(view.subject));

/** Failure or delay, in one of these. */
export function announcesFailure(announced: ReadonlySet<Announced>): boolean {
  return announced.has('failure') || announced.has('delay');
}
