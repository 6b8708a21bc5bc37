import { useState } from 'react';
import type { OAuthProviderId, OAuthProviderView } from '../../../shared/domain/views.ts';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { client, useCall } from '../../api.ts';
import { s } from '../../strings/index.ts';
import { type ClientFields, NO_CLIENT, OAuthClientFields } from './oauth-client-fields.tsx';
import { OAuthProgress } from './oauth-progress.tsx';
import { useSigningIn } from './use-signing-in.ts';

type Request = CallInput<'oauth.begin'>;

/** The sign-in request; null while something is missing. */
function requestOf(email: string, provider: OAuthProviderView | null, fields: ClientFields): Request | null {
  const { clientId, issuer, scope } = fields;
  const clientSecret = fields.clientSecret || null;
  if (email === '') return null;
  if (provider === null) {
    const complete = clientId !== '' && URL.canParse(issuer) && scope.trim() !== '';
    return complete ? { provider: 'other', email, issuer, scope: scope.trim(), clientId, clientSecret } : null;
  }
  if (provider.configured) return { provider: provider.id, email };
  if (clientId === '' || (provider.needsSecret && clientSecret === null)) return null;
  return { provider: provider.id, email, clientId, clientSecret };
}

function ProviderSelect(props: {
  readonly providers: readonly OAuthProviderView[];
  readonly value: OAuthProviderId;
  readonly onChange: (id: OAuthProviderId) => void;
}) {
  return (
    <label className="field">
      <span>{s.oauth.provider}</span>
      <select
        value={props.value}
        onChange={(event) => props.onChange(props.providers.find(({ id }) => id === event.target.value)?.id ?? 'other')}
      >
        {props.providers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="other">{s.oauth.providers.other}</option>
      </select>
    </label>
  );
}

/**
 * Signs in on the provider's page: asks for the provider and, where none is configured, for the client id; then opens the page
 * and waits for its answer. `suggested` follows from the address; the user may choose another provider.
 */
export function OAuthSignIn(props: {
  readonly email: string;
  readonly suggested: OAuthProviderId;
  /** Receives the id of the finished sign-in. */
  readonly onSignedIn: (id: string) => Promise<void>;
}) {
  const [chosen, setChosen] = useState<OAuthProviderId | null>(null);
  const [fields, setFields] = useState(NO_CLIENT);
  const { data: providers } = useCall('oauth.providers', {});
  const signingIn = useSigningIn(props.onSignedIn);
  const { kind } = signingIn.state;
  const id = chosen ?? props.suggested;
  const provider = providers?.find((one) => one.id === id) ?? null;
  const name = provider?.name ?? s.oauth.fallbackProvider;
  const request = providers ? requestOf(props.email, provider, fields) : null;
  const busy = kind === 'beginning' || kind === 'waiting';
  return (
    <>
      <fieldset className="stack" disabled={busy} aria-label={s.oauth.methods.oauth}>
        <ProviderSelect providers={providers ?? []} value={id} onChange={setChosen} />
        <OAuthClientFields provider={provider} value={fields} onChange={setFields} />
      </fieldset>
      <OAuthProgress state={signingIn.state} provider={name} onCancel={signingIn.cancel} />
      {kind === 'waiting' ? null : (
        <div className="acts">
          <button
            type="button"
            className={kind === 'done' ? 'btn' : 'btn p'}
            disabled={busy || request === null}
            onClick={() => {
              if (request) signingIn.begin(() => client.call('oauth.begin', request));
            }}
          >
            {kind === 'beginning' ? s.oauth.beginning : kind === 'done' ? s.oauth.again : s.oauth.begin(name)}
          </button>
        </div>
      )}
    </>
  );
}
