// Encodes facts about failed recipients as words of the full text, so that each selects exactly its messages.

export type FactKind = 'type' | 'reason' | 'provider' | 'server' | 'took';

/** A flag for `flagWord`. Punctuation becomes code points, so that `a-b.example` and `ab.example` stay different. */
export function factFlag(kind: FactKind, value: string): string {
  const word = [...value.toLowerCase()].map((char) =>
    /[a-z0-9]/.test(char) ? char : `0${char.codePointAt(0)?.toString(16) ?? ''}0`,
  );
  return kind + word.join('');
}
