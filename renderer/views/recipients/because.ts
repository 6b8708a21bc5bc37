import type { RecipientDetail } from '../../../shared/domain/views.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import { ago } from '../../format/time.ts';
import { s } from '../../strings/index.ts';

/** The verdict and its ground, as a headline and a sentence. */
export function becauseText(recipient: RecipientDetail): { readonly title: string; readonly text: string } {
  const { because } = recipient;
  const words = s.recipients.because;
  switch (because.rule) {
    case 'no-bounce':
      return words['no-bounce'];
    case 'override':
      return words[because.verdict];
    case 'hard-address':
      return {
        title: words['hard-address'].title(s.reason(because.reason).short),
        text: words['hard-address'].text(ago(because.at)),
      };
    case 'soft-repeated': {
      const title = words['soft-repeated'][recipient.verdict === 'bad' ? 'bad' : 'watch'];
      return {
        title: title(s.reason(because.reason).short),
        text: words['soft-repeated'].text(because.times, because.days),
      };
    }
    case 'recovered':
      return { title: words.recovered.title, text: words.recovered.text(ago(because.at)) };
    case 'not-the-address':
      return {
        title: words['not-the-address'].title,
        text: words['not-the-address'].text(s.reason(because.reason).short, s.side[because.side]),
      };
    default:
      return assertNever(because);
  }
}
