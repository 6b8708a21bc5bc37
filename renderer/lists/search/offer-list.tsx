import { DELAY_IDS } from '../../../shared/domain/delays.ts';
import { BOUNCE_TYPES, SIDES } from '../../../shared/domain/words.ts';
import { type Operator, STATES } from '../../../shared/search/parse-search.ts';
import { type Doubt, doubtsOf } from '../../../shared/search/search-parts.ts';
import { MailText } from '../../components/mail-text.tsx';
import { s } from '../../strings/index.ts';
import type { Completion } from './completions.ts';

interface OfferListProps {
  readonly id: string;
  readonly offers: readonly Completion[];
  readonly active: number;
  readonly onTake: (offer: Completion) => void;
}

/** The completions of the word being typed. The field keeps the focus: a press chooses before it could be lost. */
export function OfferList({ id, offers, active, onTake }: OfferListProps) {
  return (
    <div className="offers" role="listbox" id={id} aria-label={s.searching.offers}>
      {offers.map((offer, index) => (
        <div
          key={offer.text}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(offer);
          }}
        >
          <b>
            <MailText text={offer.label} />
          </b>
          <span>{offer.note}</span>
        </div>
      ))}
    </div>
  );
}

/** The values of operators that accept only certain ones. */
const FIT: Readonly<Partial<Record<Operator, string>>> = {
  type: BOUNCE_TYPES.join(', '),
  side: SIDES.join(', '),
  took: DELAY_IDS.join(', '),
  is: STATES.join(', '),
  before: s.searching.dates,
  after: s.searching.dates,
};

function whyPlain({ word, operator }: Doubt): string {
  const values = operator === null ? undefined : FIT[operator];
  return values === undefined ? s.searching.unknown(word) : s.searching.unfit(word, values);
}

/** Says that a word which looks like an operator is searched as a plain word. */
export function DoubtNote({ text }: { readonly text: string }) {
  const [doubt] = doubtsOf(text);
  if (doubt === undefined) return null;
  return (
    <div className="offers doubt" role="status">
      <MailText text={whyPlain(doubt)} />
    </div>
  );
}
