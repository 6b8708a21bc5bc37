import { useRef, useState } from 'react';
import type { Policy } from '../../../shared/domain/policy.ts';
import type { PolicyView } from '../../../shared/domain/settings.ts';
import { MOST_DAYS, MOST_TIMES } from '../../../shared/verdict/policy.ts';
import { useCall, useCommand } from '../../api.ts';
import { ErrorNote } from '../../components/note.tsx';
import { say } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { type Draft, draftOf, type NumberField, problemOf, readDraft, samePolicy } from './policy-draft.ts';
import { PolicyPreviewLine } from './policy-preview.tsx';
import { PolicyRule } from './policy-rule.tsx';
import { Progress, Section } from './section.tsx';

const t = s.setup.policy;

function NumberInput(props: {
  readonly field: NumberField;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}) {
  const { field, draft } = props;
  const least = field === 'badDays' ? 0 : 1;
  const most = field === 'watchDays' || field === 'badDays' ? MOST_DAYS : MOST_TIMES;
  return (
    <input
      className="set-number"
      type="number"
      inputMode="numeric"
      min={least}
      max={most}
      aria-label={t[field]}
      aria-invalid={problemOf(draft)?.field === field}
      value={draft[field]}
      onChange={(event) => props.onChange({ ...draft, [field]: event.target.value })}
    />
  );
}

interface DraftProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function WatchRule(props: DraftProps) {
  const [from, within, days] = t.watch;
  return (
    <PolicyRule tone="soft" word={s.verdict.watch}>
      <span className="set-sentence">
        {from} <NumberInput field="watchTimes" {...props} /> {within} <NumberInput field="watchDays" {...props} />{' '}
        {days}
      </span>
    </PolicyRule>
  );
}

function BadRule(props: DraftProps) {
  const { draft, onChange } = props;
  const [after, over, days] = t.bad;
  return (
    <PolicyRule tone="hard" word={s.verdict.bad}>
      <div className="check">
        <input
          type="checkbox"
          id="soft-bad"
          checked={draft.softBad}
          onChange={(event) => onChange({ ...draft, softBad: event.target.checked })}
        />
        <label htmlFor="soft-bad">{t.badOn}</label>
      </div>
      {draft.softBad ? (
        <>
          <span className="set-sentence">
            {after} <NumberInput field="badTimes" {...props} /> {over} <NumberInput field="badDays" {...props} /> {days}
          </span>
          <small>{t.badText}</small>
        </>
      ) : (
        <small>{t.badOff}</small>
      )}
    </PolicyRule>
  );
}

function Rules(props: DraftProps) {
  return (
    <ul className="set-rules">
      <PolicyRule tone="hard" word={s.verdict.bad}>
        {t.hard}
        <small>{t.hardText}</small>
      </PolicyRule>
      <WatchRule {...props} />
      <BadRule {...props} />
      <PolicyRule tone="ok" word={s.verdict.recovered}>
        {t.life}
      </PolicyRule>
      <PolicyRule tone="other" word={t.ownWord}>
        {t.own}
      </PolicyRule>
    </ul>
  );
}

function problemText(draft: Draft): string | null {
  const problem = problemOf(draft);
  if (problem === null) return null;
  return problem.kind === 'order' ? t.order : t.range(String(problem.least), String(problem.most));
}

function PolicyForm({ view }: { readonly view: PolicyView }) {
  const [changed, setChanged] = useState<Draft | null>(null);
  const set = useCommand('policy.set');
  const draft = changed ?? draftOf(view.policy);
  const policy = readDraft(draft);
  const differs = policy !== null && !samePolicy(policy, view.policy);
  const apply = (wanted: Policy) =>
    set.mutate(wanted, {
      onSuccess: () => {
        setChanged(null);
        say(t.applied);
      },
    });
  const problem = problemText(draft);
  const form = useRef<HTMLFormElement>(null);
  /** The pressed button disappears, so the focus moves to the form. */
  const putBack = (draftNow: Draft | null) => {
    setChanged(draftNow);
    form.current?.querySelector<HTMLInputElement>('input')?.focus();
  };
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (policy && differs) apply(policy);
      }}
    >
      <Rules draft={draft} onChange={setChanged} />
      {problem ? (
        <p className="set-wrong" role="alert">
          {problem}
        </p>
      ) : (
        <PolicyPreviewLine policy={policy ?? view.policy} differs={differs} />
      )}
      {view.deriving && view.deriving.total > 0 ? (
        <Progress text={t.deriving(view.deriving.done, view.deriving.total)} {...view.deriving} />
      ) : null}
      {set.error ? <ErrorNote error={set.error} /> : null}
      <div className="acts">
        <button type="submit" className="btn p" aria-disabled={!differs || set.isPending}>
          {t.apply}
        </button>
        {changed && (differs || problem) ? (
          <button type="button" className="btn" onClick={() => putBack(null)}>
            {t.discard}
          </button>
        ) : null}
        {samePolicy(policy, view.usual) ? null : (
          <button type="button" className="btn" onClick={() => putBack(draftOf(view.usual))}>
            {t.usual}
          </button>
        )}
      </div>
    </form>
  );
}

/** The verdict policy as sentences with editable numbers, and a preview of their effect. */
export function PolicySection() {
  const view = useCall('policy.get', {});
  return (
    <Section id="verdicts" title={t.title}>
      <p>{t.lead}</p>
      {view.error ? <ErrorNote error={view.error} retry={() => void view.refetch()} /> : null}
      {view.data ? <PolicyForm view={view.data} /> : null}
    </Section>
  );
}
