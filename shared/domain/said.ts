// What the app has to tell people, as an id with its arguments. Its words are found where it is shown: renderer/strings in each
// language, electron/explain for the command line. Plain data, so that it can be stored and handed on.

/** One thing to tell. Members of a union differ by their id. */
export interface Said {
  readonly id: string;
}

/** A text where the id says all, else a function of the arguments. */
type Words<One extends Said> = Exclude<keyof One, 'id'> extends never ? string : (said: One) => string;

/** The member of a union that has an id; several ids without arguments may be one member. */
export type OneOf<Union extends Said, Id> = Union extends { readonly id: infer Ids }
  ? Id extends Ids
    ? Union
    : never
  : never;

/** One language's words for a union of things to tell: an id without words does not compile. */
export type WordsFor<Union extends Said> = {
  readonly [Id in Union['id']]: Words<OneOf<Union, Id>>;
};

/** In: one language's words, and what is to be told. Out: the text. */
export function speak<Union extends Said>(words: WordsFor<Union>, said: Union): string {
  const found: unknown = words[said.id as Union['id']];
  return typeof found === 'function' ? String(found(said)) : String(found);
}

/** A sentence that an earlier version has stored, in English. It stands until its report is read again. */
export interface AsWritten {
  readonly id: 'as-written';
  readonly text: string;
}
