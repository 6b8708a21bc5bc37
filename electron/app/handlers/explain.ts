import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import { explainText } from '../explain-text.ts';

export function explainHandlers(): Pick<Handlers, 'explain.text'> {
  return { 'explain.text': ({ name, text, charset }) => explainText(name, text, charset) };
}
