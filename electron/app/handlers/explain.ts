import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';
import { explainText } from '../explain-text.ts';

export function explainHandlers({ verp }: AppContext): Pick<Handlers, 'explain.text'> {
  return { 'explain.text': ({ name, text, charset }) => explainText(name, text, charset, verp.keys) };
}
