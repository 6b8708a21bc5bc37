// What imapflow throws, and the tagged lines that it parses, read by name; each field's type is checked.

export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** Empty for what is no text. */
export function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : '';
}

/** The words of the code in a tagged line: those of `A1 OK [MESSAGELIMIT 1000 23221] …` are three. Empty for a line without. */
export function codeWords(response: unknown): readonly string[] {
  const attributes = fieldOf(response, 'attributes');
  const section = fieldOf(Array.isArray(attributes) ? attributes[0] : undefined, 'section');
  return Array.isArray(section) ? section.map((word) => textOf(word, 'value')) : [];
}

/** An error as imapflow's own for a connection that has ended. `reason`: the server's words; empty for none. */
export function lostConnection(reason = ''): Error {
  return Object.assign(new Error('the server closed the connection'), { code: 'NoConnection', reason });
}
