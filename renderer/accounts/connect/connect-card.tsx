import { Check } from 'lucide-react';
import type { FormEvent } from 'react';
import { ErrorNote } from '../../components/note.tsx';
import { s } from '../../strings/index.ts';
import { OAuthSignIn } from '../sign-in/oauth-sign-in.tsx';
import { ProviderCard } from './provider-card.tsx';
import { ServerFields } from './server-fields.tsx';
import { TestTicks } from './test-ticks.tsx';
import { type Connecting, useConnecting } from './use-connecting.ts';

const looksLikeAddress = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text.trim());

function Ranges({ connecting }: { readonly connecting: Connecting }) {
  const disabled = connecting.busy !== 'none';
  return (
    <fieldset className="acts" aria-label={s.welcome.range}>
      <button type="button" className="btn p" disabled={disabled} onClick={() => connecting.add(365)}>
        {s.welcome.year}
      </button>
      <button type="button" className="btn" disabled={disabled} onClick={() => connecting.add(90)}>
        {s.welcome.days90}
      </button>
      <button type="button" className="btn" disabled={disabled} onClick={() => connecting.add(0)}>
        {s.welcome.everything}
      </button>
    </fieldset>
  );
}

function EmailField({ connecting }: { readonly connecting: Connecting }) {
  const ready = looksLikeAddress(connecting.email);
  return (
    <label className="field withkey">
      <span>{s.welcome.email}</span>
      <input
        type="email"
        autoComplete="email"
        spellCheck={false}
        placeholder={s.welcome.hint}
        value={connecting.email}
        onChange={(event) => connecting.setEmail(event.target.value)}
        onBlur={() => {
          if (ready && connecting.hint === null && connecting.busy === 'none') connecting.detect();
        }}
      />
      {ready && connecting.hint === null ? <kbd>{s.welcome.enter}</kbd> : null}
    </label>
  );
}

/** Explains what connecting does, until the user types an address. */
function Promises() {
  return (
    <ul className="ticks">
      {s.welcome.promises.map((promise) => (
        <li key={promise} className="ok" style={{ gridTemplateColumns: '18px 1fr' }}>
          <Check aria-hidden="true" />
          {promise}
        </li>
      ))}
    </ul>
  );
}

function Secret({ connecting }: { readonly connecting: Connecting }) {
  const { hint } = connecting;
  return (
    <label className="field">
      <span>{s.welcome.password[hint?.wants ?? 'password']}</span>
      <input
        type="password"
        autoComplete="off"
        value={connecting.password}
        onChange={(event) => connecting.setPassword(event.target.value)}
      />
    </label>
  );
}

const METHODS = ['password', 'oauth'] as const;

/** Chooses between password and sign-in page, where the provider offers both. */
function MethodChoice({ connecting }: { readonly connecting: Connecting }) {
  const { hint, manual, method } = connecting;
  if (!manual && (hint?.oauth === undefined || hint.wants === 'oauth')) return null;
  return (
    <fieldset className="chips" aria-label={s.oauth.method}>
      {METHODS.map((one) => (
        <button
          key={one}
          type="button"
          className="chip"
          aria-pressed={one === method}
          onClick={() => connecting.setMethod(one)}
        >
          {s.oauth.methods[one]}
        </button>
      ))}
    </fieldset>
  );
}

/** Asks for the password, or leads to the provider's sign-in page. */
function Login({ connecting }: { readonly connecting: Connecting }) {
  const { email, hint, method, signedIn } = connecting;
  return (
    <>
      <MethodChoice connecting={connecting} />
      {method === 'password' ? (
        <Secret connecting={connecting} />
      ) : (
        <OAuthSignIn
          key={email}
          email={looksLikeAddress(email) ? email.trim() : ''}
          suggested={hint?.oauth ?? 'other'}
          onSignedIn={async (id) => signedIn(id)}
        />
      )}
    </>
  );
}

/** Leads on: to the provider, to the test, or to the settings by hand. */
function Steps({ connecting, ready }: { readonly connecting: Connecting; readonly ready: boolean }) {
  const { hint, manual, busy } = connecting;
  const known = hint !== null || manual;
  return (
    // Pressing a button leaves the address, whose provider is then looked up and shown above: the button would move away under the
    // pointer. So the field keeps the focus until the click is done.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here that a key would have to do.
    <div className="acts" onMouseDown={(event) => event.preventDefault()}>
      {canSignIn(connecting) ? (
        <button type="submit" className="btn p" disabled={busy !== 'none' || (known && !ready)}>
          {busy === 'test' ? s.welcome.testing : known ? s.welcome.test : s.welcome.next}
        </button>
      ) : null}
      <button type="button" className="btn" aria-expanded={manual} onClick={connecting.setManual}>
        {s.welcome.manual}
      </button>
    </div>
  );
}

/** A provider without IMAP has nothing to sign in to, unless the user knows better. */
const canSignIn = ({ hint, manual }: Connecting): boolean => manual || hint?.wants !== 'no-imap';

/** Whether everything is there that the connection test needs. */
function isReady(connecting: Connecting): boolean {
  const { hint, manual, server, method, password, oauthId, email } = connecting;
  if (hint === null && !manual) return false;
  const secret = method === 'password' ? password !== '' : oauthId !== null;
  const user = hint?.user !== null || server.user.trim() !== '';
  return secret && user && server.host !== '' && looksLikeAddress(email);
}

export function ConnectCard() {
  const connecting = useConnecting();
  const { hint, manual, test, busy } = connecting;
  const known = hint !== null || manual;
  const ready = isReady(connecting);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) connecting.check();
    else if (hint === null && looksLikeAddress(connecting.email)) connecting.detect();
  };
  return (
    <form className="card pad" onSubmit={submit} aria-label={s.welcome.connect} noValidate>
      <h2>{s.welcome.connect}</h2>
      <EmailField connecting={connecting} />
      {known ? null : <Promises />}
      {hint ? <ProviderCard hint={hint} manual={manual} /> : null}
      {manual ? <ServerFields value={connecting.server} onChange={connecting.setServer} /> : null}
      {known && canSignIn(connecting) ? <Login connecting={connecting} /> : null}
      {busy === 'test' || test ? <TestTicks test={test} onTrust={connecting.trust} /> : null}
      {connecting.error ? <ErrorNote error={connecting.error} /> : null}
      {test?.ok ? <Ranges connecting={connecting} /> : <Steps connecting={connecting} ready={ready} />}
    </form>
  );
}
