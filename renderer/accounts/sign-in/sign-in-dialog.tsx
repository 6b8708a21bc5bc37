import { useState } from 'react';
import type { AccountView } from '../../../shared/domain/views.ts';
import { client } from '../../api.ts';
import { Modal } from '../../components/modal.tsx';
import { asAppError } from '../../components/note.tsx';
import { plainVisible } from '../../format/visible-text.ts';
import { say } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { PasswordDialog } from '../account-dialogs.tsx';
import { OAuthProgress } from './oauth-progress.tsx';
import { OAuthSignIn } from './oauth-sign-in.tsx';
import { type SigningIn, useSigningIn } from './use-signing-in.ts';

interface DialogProps {
  readonly account: AccountView;
  readonly onClose: () => void;
}

/** Whether the user signs in again on the provider's page. */
function bySignInPage({ auth, error }: AccountView): boolean {
  return auth === 'oauth' || error?.code === 'needs-oauth';
}

/** The label of the button that starts a new login. */
export function loginLabel(account: AccountView): string {
  return bySignInPage(account) ? s.oauth.again : s.shell.newPassword;
}

/** A new login for an account: on the provider's page, or by a password. */
export function LoginDialog({ account, onClose }: DialogProps) {
  if (!bySignInPage(account)) return <PasswordDialog account={account} onClose={onClose} />;
  const onSignedIn = async (oauthId: string) => {
    await client.call('accounts.signIn', { id: account.id, oauthId });
    say(s.oauth.againDone);
    onClose();
  };
  return (
    <Modal title={s.oauth.againTitle(plainVisible(account.name))} onClose={onClose}>
      <p>{s.oauth.againText}</p>
      {account.auth === 'oauth' ? (
        <SameClient account={account} onSignedIn={onSignedIn} />
      ) : (
        <OAuthSignIn email={account.name} suggested="other" onSignedIn={onSignedIn} />
      )}
    </Modal>
  );
}

function lacksSecret(state: SigningIn): boolean {
  if (state.kind !== 'error') return false;
  const { code, data } = asAppError(state.error);
  return code === 'bad-input' && data.detail?.id === 'no-client-secret';
}

function SecretField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <>
      <p role="status">{s.oauth.missingSecret}</p>
      <label className="field">
        <span>{s.oauth.clientSecret}</span>
        <input
          type="password"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value.trim())}
        />
      </label>
    </>
  );
}

/** Signs in again with the account's own client, and asks for its secret where the app no longer has it. */
function SameClient(props: { readonly account: AccountView; readonly onSignedIn: (id: string) => Promise<void> }) {
  const [asksSecret, setAsksSecret] = useState(false);
  const [secret, setSecret] = useState('');
  const { state, begin, cancel } = useSigningIn(props.onSignedIn);
  const lacks = lacksSecret(state);
  if (lacks && !asksSecret) setAsksSecret(true);
  const ready = state.kind !== 'beginning' && state.kind !== 'waiting' && (!asksSecret || secret !== '');
  return (
    <>
      {asksSecret ? <SecretField value={secret} onChange={setSecret} /> : null}
      {lacks ? null : <OAuthProgress state={state} provider={s.oauth.fallbackProvider} onCancel={cancel} />}
      {state.kind === 'waiting' ? null : (
        <div className="acts end">
          <button
            type="button"
            className="btn p"
            disabled={!ready}
            onClick={() =>
              begin(() =>
                client.call('oauth.again', {
                  accountId: props.account.id,
                  clientSecret: secret === '' ? null : secret,
                }),
              )
            }
          >
            {state.kind === 'beginning' ? s.oauth.beginning : s.oauth.again}
          </button>
        </div>
      )}
    </>
  );
}
