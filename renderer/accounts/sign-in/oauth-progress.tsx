import { Check } from 'lucide-react';
import { assertNever } from '../../../shared/domain/words.ts';
import { ErrorNote, errorText, Note } from '../../components/note.tsx';
import { s } from '../../strings/index.ts';
import type { SigningIn } from './use-signing-in.ts';

function Ended({ status }: { readonly status: Extract<SigningIn, { kind: 'ended' }>['status'] }) {
  const { title, text } =
    status.why === 'error' ? errorText(status.error ?? { code: 'internal', data: {} }) : s.oauth.failed[status.why];
  return <Note tone={status.why === 'error' ? 'error' : 'info'} title={title} text={text} />;
}

/** The state of a sign-in in the browser. Where the host cannot open the provider's page, it shows a link. */
export function OAuthProgress(props: {
  readonly state: SigningIn;
  readonly provider: string;
  readonly onCancel: () => void;
}) {
  const { state, provider } = props;
  switch (state.kind) {
    case 'idle':
    case 'beginning':
      return null;
    case 'waiting':
      return (
        <div className="prov" role="status">
          {state.begun.opened ? s.oauth.waiting : s.oauth.waitingLink}
          <div className="acts">
            {state.begun.opened ? null : (
              <a className="btn p" href={state.begun.url} target="_blank" rel="noreferrer noopener">
                {s.oauth.openSignIn(provider)}
              </a>
            )}
            <button type="button" className="btn" onClick={props.onCancel}>
              {s.app.cancel}
            </button>
          </div>
        </div>
      );
    case 'done':
      return (
        <ul className="ticks" aria-live="polite">
          <li className="ok" style={{ gridTemplateColumns: '18px 1fr' }}>
            <Check aria-hidden="true" />
            {s.oauth.done}
          </li>
        </ul>
      );
    case 'ended':
      return <Ended status={state.status} />;
    case 'error':
      return <ErrorNote error={state.error} />;
    default:
      return assertNever(state);
  }
}
