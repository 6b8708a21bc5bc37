import { useEffect, useRef } from 'react';
import { LANGUAGE_CHOICES, type LanguageChoice } from '../../../shared/domain/languages.ts';
import { useCommand } from '../../api.ts';
import { Chips } from '../../components/chips.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { keepFocusOverReload, takeFocusAfterReload } from '../../state/language.ts';
import { s } from '../../strings/index.ts';

const LANGUAGES = LANGUAGE_CHOICES.map((value) => ({ value, label: s.settings.languages[value] }));

/** Each language has its own name for itself, so that users who do not read the present one find theirs. */
export function Language({ choice }: { readonly choice: LanguageChoice }) {
  const set = useCommand('settings.set');
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocusAfterReload()) row.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, []);
  return (
    <div ref={row}>
      <Chips
        label={s.settings.language}
        options={LANGUAGES}
        value={choice}
        onChange={(language) => {
          keepFocusOverReload();
          set.mutate({ language });
        }}
      />
      {set.error ? <ErrorNote error={set.error} /> : null}
    </div>
  );
}
