import { Check, Circle, X } from 'lucide-react';
import type { ConnectionTest, TestStep } from '../../../shared/domain/views.ts';
import { errorText, Note } from '../../components/note.tsx';
import { s } from '../../strings/index.ts';

const STEPS = ['dns', 'tls', 'login', 'folders'] as const;
const ICONS = { ok: Check, failed: X, 'not-tried': Circle, waiting: Circle } as const;

function Tick({ name, step }: { readonly name: TestStep['step']; readonly step: TestStep | undefined }) {
  const state = step?.state ?? 'waiting';
  const Icon = ICONS[state];
  return (
    <li className={state}>
      <Icon aria-hidden="true" />
      {s.welcome.steps[name]}
      <span>
        <span className="sr">{s.welcome.stepState[state]}</span>
        {step?.detail ?? ''}
      </span>
    </li>
  );
}

/** The connection test, a tick a step; the step that failed says what to do. */
export function TestTicks({ test }: { readonly test: ConnectionTest | null }) {
  const failed = test?.steps.find((step) => step.error !== null);
  const text = failed?.error ? errorText(failed.error) : null;
  return (
    <>
      <ul className="ticks" aria-live="polite">
        {STEPS.map((name) => (
          <Tick key={name} name={name} step={test?.steps.find((step) => step.step === name)} />
        ))}
      </ul>
      {text ? <Note tone="error" title={text.title} text={text.text} /> : null}
    </>
  );
}
