export const enCore = {
  /** What the rest of the app says to people: signs, evidence, what a provider wants, what is wrong with a certificate or file. */
  fromApp: (words: string): string => words,
};
