import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { filesOfInput } from '../../components/file-drop.ts';
import { ErrorNote, Note } from '../../components/note.tsx';
import { PickButton } from '../../components/pick-button.tsx';
import { useDrop } from '../../components/use-drop.ts';
import { s } from '../../strings/index.ts';
import { AnswerList } from './answer-list.tsx';
import { ExplainedCard } from './explained-card.tsx';
import { type Unread, useExplaining } from './use-explaining.ts';

const ACCEPTED = '.eml,.mbox,.mbx,.txt,.msg,message/rfc822,application/mbox,text/plain';

type Explaining = ReturnType<typeof useExplaining>;

function Ask({ explaining }: { readonly explaining: Explaining }) {
  const [text, setText] = useState('');
  const submit = () => explaining.onText(s.explain.pasted, text);
  const ready = text.trim() !== '' && !explaining.working;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && ready) submit();
  };
  return (
    <form
      className="dropzone"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
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
          onKeyDown={onKey}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="acts">
        <button type="submit" className="btn p" disabled={!ready}>
          {explaining.working ? s.explaining.working : s.explain.do}
        </button>
        <PickButton multiple label={s.explaining.open} accept={ACCEPTED} onFiles={explaining.onFiles} />
        <span className="muted">{s.explaining.formats}</span>
      </div>
      <p className="muted">{s.explaining.keys}</p>
    </form>
  );
}

function UnreadNote({ unread }: { readonly unread: Unread }) {
  if ('error' in unread) return <ErrorNote error={unread.error} />;
  const { title, text } = s.explaining.unread[unread.why];
  return <Note tone="warn" title={s.explaining.unreadTitle(unread.name, title)} text={text} />;
}

function Answers({ explaining }: { readonly explaining: Explaining }) {
  const { answers, unread, leftOut, working } = explaining;
  const chosen = answers.find(({ key }) => key === explaining.chosen) ?? answers[0] ?? null;
  const { many } = s.explaining.unread;
  return (
    <>
      {unread.map((one) => (
        <UnreadNote key={one.key} unread={one} />
      ))}
      {leftOut > 0 ? (
        <Note
          tone="warn"
          title={s.explaining.unreadTitle(s.explaining.countFiles(leftOut), many.title)}
          text={many.text}
        />
      ) : null}
      {answers.length === 0 && unread.length === 0 && !working ? (
        <Note tone="info" title={s.explain.nothing} text={s.explain.pasteHint} />
      ) : null}
      {answers.length > 1 ? <AnswerList answers={answers} chosen={chosen} onChoose={explaining.choose} /> : null}
      {chosen ? <ExplainedCard key={chosen.key} explained={chosen.explained} /> : null}
    </>
  );
}

/** Accepts mail pasted anywhere on the screen, as text or as files, like dropped mail. Fields keep their own paste. */
function usePasting(explaining: Explaining): void {
  const latest = useRef(explaining);
  latest.current = explaining;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { onFiles, onText } = latest.current;
      const files = event.clipboardData?.files;
      if (files && files.length > 0) {
        event.preventDefault();
        onFiles(filesOfInput(files));
        return;
      }
      const { target } = event;
      if (target instanceof HTMLElement && target.closest('textarea, input, [role="dialog"]')) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() !== '') onText(s.explain.pasted, text);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}

/** Explains one bounce, or files of them, without a mailbox; stores nothing. */
export function ExplainView() {
  const explaining = useExplaining();
  const drop = useDrop(s.explain.drop, explaining.onFiles);
  usePasting(explaining);
  return (
    <>
      <header className="top">
        <h1>{s.explain.title}</h1>
        {explaining.isEmpty ? null : (
          <div className="end">
            <PickButton multiple label={s.explaining.add} accept={ACCEPTED} onFiles={explaining.onFiles} />
            <button type="button" className="btn" onClick={explaining.clear}>
              <RotateCcw aria-hidden="true" />
              {s.explaining.clear}
            </button>
          </div>
        )}
      </header>
      <div {...drop} className={`scroll ${drop.className}`}>
        <div className="page">
          <p className="sr" role="status">
            {explaining.working
              ? s.explaining.working
              : explaining.isEmpty
                ? ''
                : s.explain.count(explaining.answers.length)}
          </p>
          {explaining.isEmpty ? <Ask explaining={explaining} /> : <Answers explaining={explaining} />}
        </div>
      </div>
    </>
  );
}
