// What the first words of a message announce, and its subject: failure, delay, delivery, the end of the trying. Asked once for each.
import { FAILURE_WORDS } from '../text/failure-words.ts';
import { DELAY_WORDS, DELIVERED_WORDS, GIVEN_UP_WORDS, REASON_WORDS } from '../text/report-words.ts';
import { anyOf } from '../text/word-finder.ts';
import type { MessageView } from '../view/message-view.ts';
import { perView } from '../view/per-view.ts';

export type Announced = 'failure' | 'delay' | 'delivered' | 'givenUp' | 'reason';

type Test<Subject> = Readonly<Record<Announced, (subject: Subject) => boolean>>;

const HAS: Test<string> = {
  failure: anyOf(FAILURE_WORDS),
  delay: anyOf(DELAY_WORDS),
  delivered: anyOf(DELIVERED_WORDS),
  givenUp: anyOf(GIVEN_UP_WORDS),
  reason: anyOf(REASON_WORDS),
};

/** What a person reads first. */
export const headOf: (view: MessageView) => string = perView((view) => straight(view.words.slice(0, 3000)));

export const inHead: Test<MessageView> = ofViews(headOf);
export const inSubject: Test<MessageView> = ofViews((view) => straight(view.subject));

/** In: text in lower case. Out: whether it announces failure or delay. */
export function announcesFailure(text: string): boolean {
  return HAS.failure(straight(text)) || HAS.delay(straight(text));
}

/** "couldn’t be delivered" */
function straight(text: string): string {
  return text.replaceAll('’', "'");
}

function ofViews(textOf: (view: MessageView) => string): Test<MessageView> {
  const ask = (what: Announced): ((view: MessageView) => boolean) => perView((view) => HAS[what](textOf(view)));
  return {
    failure: ask('failure'),
    delay: ask('delay'),
    delivered: ask('delivered'),
    givenUp: ask('givenUp'),
    reason: ask('reason'),
  };
}
