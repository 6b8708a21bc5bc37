import { X } from 'lucide-react';
import type { SearchTerm } from '../../../shared/search/parse-search.ts';
import { MailText } from '../../components/mail-text.tsx';
import { s } from '../../strings/index.ts';
import { valueLabel } from './completions.ts';

interface TermChipsProps {
  readonly terms: readonly SearchTerm[];
  readonly onRemove: (index: number) => void;
}

/** The operators of a search, each with a button that removes it. */
export function TermChips({ terms, onRemove }: TermChipsProps) {
  return terms.map(({ operator, value }, index) => {
    const label = operator === null ? value : valueLabel(operator, value);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same term may stand twice, and a chip has no state
      <span className="term" key={index}>
        <span className="op">{operator}:</span>
        <span className="val">
          <MailText text={label} />
        </span>
        <button type="button" aria-label={s.searching.remove(`${operator}: ${label}`)} onClick={() => onRemove(index)}>
          <X aria-hidden="true" />
        </button>
      </span>
    );
  });
}
