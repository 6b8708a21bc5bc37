import { useState } from 'react';
import type { Explained } from '../../../shared/domain/views.ts';
import { useCommand } from '../../api.ts';
import type { ChosenFile } from '../../components/file-drop.ts';
import { ErrorNote, Note } from '../../components/note.tsx';
import { PickButton } from '../../components/pick-button.tsx';
import { useDrop } from '../../components/use-drop.ts';
import { s } from '../../strings/index.ts';
import { ExplainedCard } from './explained-card.tsx';

/** Mail in an 8-bit character set is not valid UTF-8; read as Latin-1 every byte survives. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function Ask(props: {
  readonly pending: boolean;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}) {
  const [text, setText] = useState('');
  return (
    <form
      className="dropzone"
      onSubmit={(event) => {
        event.preventDefault();
        props.onText(text);
      }}
    >
      <div className="pad" style={{ padding: 0 }}>
        <h2>{s.explain.intro}</h2>
        <p>{s.explain.introText}</p>
      </div>
      <label className="field">
        <span>{s.explain.paste}</span>
        <textarea
          value={text}
          spellCheck={false}
          placeholder={s.explain.pasteHint}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="acts">
        <button type="submit" className="btn p" disabled={text.trim() === '' || props.pending}>
          {s.explain.do}
        </button>
        <PickButton label={s.explain.open} accept=".eml,.mbox,.mbx,.txt,message/rfc822" onFiles={props.onFiles} />
      </div>
    </form>
  );
}

function Answers({ answers, again }: { readonly answers: readonly Explained[]; readonly again: () => void }) {
  return (
    <>
      <div className="acts">
        <button type="button" className="btn" onClick={again}>
          {s.explain.again}
        </button>
        <span className="muted">{s.explain.count(answers.length)}</span>
      </div>
      {answers.length === 0 ? <Note tone="info" title={s.explain.nothing} text={s.explain.pasteHint} /> : null}
      {answers.map((answer, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the answers stay as they came
        <ExplainedCard key={index} explained={answer} />
      ))}
    </>
  );
}

/** One bounce, or a file of them, explained without any mailbox; nothing is stored. */
export function ExplainView() {
  const [answers, setAnswers] = useState<readonly Explained[] | null>(null);
  const explain = useCommand('explain.text');
  const ask = (name: string, text: string) => explain.mutate({ name, text }, { onSuccess: setAnswers });
  const onFiles = (files: readonly ChosenFile[]) => {
    const [first] = files;
    if (first)
      textOf(first.file)
        .then((text) => ask(first.file.name, text))
        .catch(() => undefined);
  };
  const drop = useDrop(s.explain.drop, onFiles);
  return (
    <>
      <header className="top">
        <h1>{s.explain.title}</h1>
      </header>
      <div {...drop} className={`scroll ${drop.className}`}>
        <div className="page">
          {explain.error ? <ErrorNote error={explain.error} /> : null}
          {answers === null ? (
            <Ask pending={explain.isPending} onText={(text) => ask(s.explain.pasted, text)} onFiles={onFiles} />
          ) : (
            <Answers answers={answers} again={() => setAnswers(null)} />
          )}
        </div>
      </div>
    </>
  );
}
