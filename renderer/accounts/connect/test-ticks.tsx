import { Check, Circle, X } from 'lucide-react';
import { speak } from '../../../shared/domain/said.ts';
import type { ConnectionTest, TestStep } from '../../../shared/domain/views.ts';
import { ErrorPage } from '../../components/error-page.tsx';
import { errorText, Note } from '../../components/note.tsx';
import { s } from '../../strings/index.ts';
import { CertificateNote } from '../mailbox/certificate-note.tsx';

const STEPS = ['dns', 'tls', 'login', 'folders'] as const;
const ICONS = { ok: Check, failed: X, 'not-tried': Circle, waiting: Circle } as const;

/** What the step found, or why it failed. */
function found({ note, error }: TestStep): string {
  if (note !== null) return speak(s.testNotes, note);
  return error?.data.detail ? speak(s.details, error.data.detail) : '';
}

function Tick({ name, step }: { readonly name: TestStep['step']; readonly step: TestStep | undefined }) {
  const state = step?.state ?? 'waiting';
  const Icon = ICONS[state];
  return (
    <li className={state}>
      <Icon aria-hidden="true" />
      {s.welcome.steps[name]}
      <span>
        <span className="sr">{s.welcome.stepState[state]}</span>
        {step ? found(step) : ''}
      </span>
    </li>
  );
}

/** The steps of the connection test; a failed step says what to do. */
export function TestTicks(props: {
  readonly test: ConnectionTest | null;
  readonly onTrust: (fingerprint: string) => void;
}) {
  const { test, onTrust } = props;
  const failed = test?.steps.find((step) => step.error !== null);
  const error = failed?.error ?? null;
  const text = error ? errorText(error) : null;
  return (
    <>
      <ul className="ticks" aria-live="polite">
        {STEPS.map((name) => (
          <Tick key={name} name={name} step={test?.steps.find((step) => step.step === name)} />
        ))}
      </ul>
      {error?.code === 'certificate' ? (
        <CertificateNote data={error.data} disabled={false} onTrust={onTrust} />
      ) : error && text ? (
        <Note
          tone="error"
          title={text.title}
          text={text.text}
          more={
            error.data.link === undefined ? null : (
              <p>
                <ErrorPage data={error.data} />
              </p>
            )
          }
        />
      ) : null}
    </>
  );
}
