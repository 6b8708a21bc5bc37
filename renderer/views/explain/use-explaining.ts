// The messages to explain, and the results. Nothing is stored: leaving the screen forgets them.
import { useState } from 'react';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Explained } from '../../../shared/domain/views.ts';
import { client } from '../../api.ts';
import type { ChosenFile } from '../../components/file-drop.ts';
import { MOST_FILES, type ReadFile, readFiles, type WhyUnread } from './read-files.ts';

/** A file that could not be read: by its kind, or by the error that the app answered. */
export type Unread =
  | { readonly key: number; readonly name: string; readonly why: WhyUnread }
  | { readonly key: number; readonly name: string; readonly error: unknown };

export interface Answer {
  readonly key: number;
  readonly explained: Explained;
}

interface State {
  readonly answers: readonly Answer[];
  readonly unread: readonly Unread[];
  /** How many files exceed the number that is read at once. */
  readonly leftOut: number;
  readonly chosen: number | null;
}

const NOTHING: State = { answers: [], unread: [], leftOut: 0, chosen: null };

let lastKey = 0;
const nextKey = (): number => ++lastKey;

type Asked = Pick<State, 'answers' | 'unread'>;

async function askOne(file: ReadFile): Promise<Asked> {
  const { name } = file;
  if (file.kind === 'unread') return { answers: [], unread: [{ key: nextKey(), name, why: file.why }] };
  try {
    const all = await client.call('explain.text', {
      name: name.slice(0, 1000),
      text: file.text,
      charset: file.charset,
    });
    return {
      answers: all.filter(({ error }) => error === undefined).map((explained) => ({ key: nextKey(), explained })),
      unread: all.flatMap(({ name: own, error }) =>
        error ? [{ key: nextKey(), name: own, error: new AppError(error.code, error.data) }] : [],
      ),
    };
  } catch (error) {
    return { answers: [], unread: [{ key: nextKey(), name, error }] };
  }
}

/** Appends new results, and shows the first of them. */
function added(before: State, asked: Asked): State {
  return {
    ...before,
    answers: [...before.answers, ...asked.answers],
    unread: [...before.unread, ...asked.unread],
    chosen: before.chosen ?? asked.answers[0]?.key ?? null,
  };
}

export function useExplaining() {
  const [state, setState] = useState<State>(NOTHING);
  const [working, setWorking] = useState(false);
  const ask = async (files: readonly ReadFile[], leftOut: number): Promise<void> => {
    setWorking(true);
    setState((before) => ({ ...before, leftOut: before.leftOut + leftOut, chosen: null }));
    for (const file of files) {
      const asked = await askOne(file);
      setState((before) => added(before, asked));
    }
    setWorking(false);
  };
  return {
    ...state,
    working,
    isEmpty: state.answers.length === 0 && state.unread.length === 0,
    onText: (name: string, text: string) => void ask([{ kind: 'text', name, text, charset: 'utf-8' }], 0),
    onFiles: (files: readonly ChosenFile[]) =>
      void readFiles(files).then((read) => ask(read, Math.max(0, files.length - MOST_FILES))),
    choose: (key: number) => setState((before) => ({ ...before, chosen: key })),
    clear: () => setState(NOTHING),
  };
}
