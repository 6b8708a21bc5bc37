import type { RecipientDetail } from '../../../shared/domain/views.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import { ago } from '../../format/time.ts';
import { s } from '../../strings/index.ts';

/** The verdict and its grounds as a headline and a sentence. */
export function groundsText(recipient: RecipientDetail): { readonly title: string; readonly text: string } {
  const { grounds } = recipient;
  const words = s.recipients.grounds;
  switch (grounds.rule) {
    case 'no-bounce':
      return words['no-bounce'];
    case 'override':
      return words[grounds.verdict];
    case 'hard-address':
      return {
        title: words['hard-address'].title(s.reason(grounds.reason).short),
        text: words['hard-address'].text(ago(grounds.at)),
      };
    case 'soft-repeated': {
      const title = words['soft-repeated'][recipient.verdict === 'bad' ? 'bad' : 'watch'];
      return {
        title: title(s.reason(grounds.reason).short),
        text: words['soft-repeated'].text(grounds.times, grounds.days),
      };
    }
    case 'recovered':
      return { title: words.recovered.title, text: words.recovered.text(ago(grounds.at)) };
    case 'not-the-address':
      return {
        title: words['not-the-address'].title,
        text: words['not-the-address'].text(s.reason(grounds.reason).short, s.side[grounds.side]),
      };
    default:
      return assertNever(grounds);
  }
}
