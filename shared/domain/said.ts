// A message for the user as an id with its arguments. The text is chosen where it is shown: renderer/strings for each language,
// electron/explain for the command line. Plain data, so that it can be stored and transferred.

/** One message. The members of a union differ by their id. */
export interface Said {
  readonly id: string;
}

/** A text where the id says everything, else a function of the arguments. */
type Words<One extends Said> = Exclude<keyof One, 'id'> extends never ? string : (said: One) => string;

/** The member of a union that has this id. Several ids without arguments may share one member. */
export type OneOf<Union extends Said, Id> = Union extends { readonly id: infer Ids }
  ? Id extends Ids
    ? Union
    : never
  : never;

/** The texts of one language for a union of messages. An id without a text does not compile. */
export type WordsFor<Union extends Said> = {
  readonly [Id in Union['id']]: Words<OneOf<Union, Id>>;
};

/** In: the texts of one language, and a message. Out: its text. */
export function speak<Union extends Said>(words: WordsFor<Union>, said: Union): string {
  const found: unknown = words[said.id as Union['id']];
  return typeof found === 'function' ? String(found(said)) : String(found);
}

/** An English sentence that an earlier version stored. It is shown until the report is read again. */
export interface AsWritten {
  readonly id: 'as-written';
  readonly text: string;
}
