// The header of the returned message, ready to be asked by name.

import type { HeaderField } from '../mime-tree.ts';
import type { MessageView } from './message-view.ts';
import { perView } from './per-view.ts';

/** In: the view. Out: all returned header fields in their order, names in lower case; empty where nothing came back. */
export const returnedFields: (view: MessageView) => readonly HeaderField[] = perView((view) =>
  (view.returned ?? []).map(({ name, value }) => ({ name: name.toLowerCase(), value })),
);
