// Feste Wendungen der übrigen App, nach ihrem Englisch.
export const FORMAT_WORDS: Readonly<Record<string, string>> = { 'Plain text': 'Einfacher Text' };
