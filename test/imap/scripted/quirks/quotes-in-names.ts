import { namedFolders } from '../named-folders.ts';
import type { Quirk } from '../quirk.ts';

const NAMES = ['Printer "Login"', '"', 'ends with a quote"', "apostrophe's", '(test)', '[brackets]', '#news', '~tilde'];

export const quotesInNames: Quirk = {
  name: 'has folders with quotes and brackets in their names',
  seen: 'https://github.com/laminas/laminas-mail/issues/188',
  ...namedFolders(NAMES),
};
