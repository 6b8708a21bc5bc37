// What is known of the recipients of a message that failed, as words of the full text: each selects exactly its messages.

export type FactKind = 'type' | 'reason' | 'provider' | 'server' | 'took';

/** A flag for `flagWord`. Signs become their code points, so that `a-b.example` and `ab.example` stay two. */
export function factFlag(kind: FactKind, value: string): string {
  const word = [...value.toLowerCase()].map((char) =>
    /[a-z0-9]/.test(char) ? char : `0${char.codePointAt(0)?.toString(16) ?? ''}0`,
  );
  return kind + word.join('');
}
