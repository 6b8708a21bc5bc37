// OAuth 2 sign-in as the screens show it. Contains no token and no secret.
import type { AppErrorData, ErrorCode } from './errors.ts';

/** `other`: an issuer that the user enters. */
export type OAuthProviderId = 'google' | 'microsoft' | 'other';

/** A provider with a known sign-in page, and how the user creates a client id of their own there. */
export interface OAuthProviderView {
  readonly id: Exclude<OAuthProviderId, 'other'>;
  readonly name: string;
  /** True where a client id is configured on this computer, so that the user need not enter one. */
  readonly configured: boolean;
  /** Whether this provider issues a secret for desktop clients that the user has to enter, too. */
  readonly needsSecret: boolean;
  readonly scope: string;
  /** The page on which the user creates a client id. The screens explain how, by the provider's id. */
  readonly link: string;
}

/** A sign-in that has started. */
export interface OAuthBegun {
  readonly id: string;
  /** The address of the provider's sign-in page. */
  readonly url: string;
  /** False where this host shows a link to the page instead of opening it. */
  readonly opened: boolean;
}

export type OAuthStatus =
  | { readonly state: 'waiting' }
  | { readonly state: 'signed-in' }
  | {
      readonly state: 'failed';
      readonly why: 'denied' | 'timed-out' | 'cancelled' | 'error';
      /** Set with `error`. */
      readonly error: { readonly code: ErrorCode; readonly data: AppErrorData } | null;
    };
