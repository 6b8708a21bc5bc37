import type { OAuthProviderView } from '../../../shared/domain/views.ts';
import { PageLink } from '../../components/page-link.tsx';
import { s } from '../../strings/index.ts';

/** The user's own OAuth client at a provider, as typed. */
export interface ClientFields {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly issuer: string;
  readonly scope: string;
}
export const NO_CLIENT: ClientFields = { clientId: '', clientSecret: '', issuer: '', scope: '' };

function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'password';
  readonly placeholder?: string;
}) {
  return (
    <label className="field">
      <span>{props.label}</span>
      <input
        type={props.type ?? 'text'}
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  );
}

/** Explains how to create a client id at this provider. */
function HowTo({ provider }: { readonly provider: OAuthProviderView }) {
  return (
    <details className="prov howto">
      <summary>{s.oauth.howTo(provider.name)}</summary>
      <p>{s.oauth.why}</p>
      <ol>
        {s.clientSteps[provider.id].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <PageLink url={provider.link} text={s.oauth.openPage(provider.name)} />
    </details>
  );
}

/** `provider` is null for an issuer that the user enters. */
export function OAuthClientFields(props: {
  readonly provider: OAuthProviderView | null;
  readonly value: ClientFields;
  readonly onChange: (value: ClientFields) => void;
}) {
  const { provider, value } = props;
  const set = (part: Partial<ClientFields>) => props.onChange({ ...value, ...part });
  if (provider?.configured) return <p className="muted">{s.oauth.configured}</p>;
  const secret = provider?.needsSecret ? s.oauth.clientSecret : s.oauth.clientSecretOptional;
  return (
    <>
      {provider ? (
        <HowTo provider={provider} />
      ) : (
        <>
          <Field
            label={s.oauth.issuer}
            placeholder={s.oauth.issuerHint}
            value={value.issuer}
            onChange={(issuer) => set({ issuer: issuer.trim() })}
          />
          <Field
            label={s.oauth.scope}
            placeholder={s.oauth.scopeHint}
            value={value.scope}
            onChange={(scope) => set({ scope })}
          />
        </>
      )}
      <Field
        label={s.oauth.clientId}
        value={value.clientId}
        onChange={(clientId) => set({ clientId: clientId.trim() })}
      />
      {provider === null || provider.needsSecret ? (
        <Field
          label={secret}
          type="password"
          value={value.clientSecret}
          onChange={(clientSecret) => set({ clientSecret: clientSecret.trim() })}
        />
      ) : null}
    </>
  );
}
