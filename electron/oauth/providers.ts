// The known authorization servers. A new one is one entry.
import type { OAuthProviderId, OAuthProviderView } from '../../shared/domain/views.ts';

type KnownId = Exclude<OAuthProviderId, 'other'>;

interface OAuthProvider extends Omit<OAuthProviderView, 'configured'> {
  readonly id: KnownId;
  readonly issuer: string;
  /** How the redirect names this computer. The listener is on 127.0.0.1 in either case. */
  readonly redirectHost: '127.0.0.1' | 'localhost';
  /** Parameters that this server needs in the authorization request in addition to the standard ones. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The environment variable with a client id for this computer. Its name with `_SECRET` for `_ID` has the client secret. */
  readonly variable: string;
}

const PROVIDERS: readonly OAuthProvider[] = [
  {
    id: 'google',
    name: 'Google',
    issuer: 'https://accounts.google.com',
    scope: 'https://mail.google.com/',
    redirectHost: '127.0.0.1',
    // Google sends a refresh token only for offline access, and sends another one only after it has asked for consent.
    parameters: { access_type: 'offline', prompt: 'consent' },
    variable: 'BOUNCEBOARD_GOOGLE_CLIENT_ID',
    needsSecret: true,
    link: 'https://console.cloud.google.com/auth/clients',
  },
  {
    id: 'microsoft',
    name: 'Microsoft',
    issuer: 'https://login.microsoftonline.com/common/v2.0',
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
    // Entra ignores the port of a registered http://localhost, and its form takes no 127.0.0.1.
    redirectHost: 'localhost',
    parameters: {},
    variable: 'BOUNCEBOARD_MICROSOFT_CLIENT_ID',
    needsSecret: false,
    link: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
  },
];

const BY_ID: ReadonlyMap<string, OAuthProvider> = new Map(PROVIDERS.map((provider) => [provider.id, provider]));

/** The known server with this id; undefined for `other`. */
export function knownProvider(id: OAuthProviderId): OAuthProvider | undefined {
  return BY_ID.get(id);
}

export interface ConfiguredClient {
  readonly clientId: string;
  readonly clientSecret: string | null;
}

/** The client that this computer's environment names for a provider, or null. */
export function configuredClient(id: OAuthProviderId, env: NodeJS.ProcessEnv): ConfiguredClient | null {
  const variable = BY_ID.get(id)?.variable;
  const clientId = variable && env[variable]?.trim();
  if (!variable || !clientId) return null;
  return { clientId, clientSecret: env[variable.replace(/_ID$/, '_SECRET')]?.trim() || null };
}

/** What the sign-in form shows of each provider. */
export function providerViews(env: NodeJS.ProcessEnv): readonly OAuthProviderView[] {
  return PROVIDERS.map(({ id, name, scope, needsSecret, link }) => {
    const configured = configuredClient(id, env) !== null;
    return { id, name, scope, needsSecret, link, configured };
  });
}
