import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';
import { explainText } from '../explain-text.ts';

export function explainHandlers({ reader, verp }: AppContext): Pick<Handlers, 'explain.text'> {
  return { 'explain.text': ({ name, text, charset }) => explainText({ reader, verp: verp.keys }, name, text, charset) };
}
