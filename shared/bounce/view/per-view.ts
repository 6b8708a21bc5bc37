// Signs and formats ask the same questions of a message: each is answered once.
import type { MessageView } from './message-view.ts';

let questions = 0;

/** In: a question whose answer depends on the view alone. Out: the same question, worked out once for each view. */
export function perView<Answer>(find: (view: MessageView) => Answer): (view: MessageView) => Answer {
  const question = questions++;
  return (view) => {
    const known = view.answers[question];
    if (known !== undefined) return known[0] as Answer;
    const answer = find(view);
    view.answers[question] = [answer];
    return answer;
  };
}
