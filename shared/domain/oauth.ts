// Signing in by OAuth 2 as the screens see it. No token and no secret is ever part of it.
import type { AppErrorData, ErrorCode } from './errors.ts';

/** `other`: an issuer that is entered by hand. */
export type OAuthProviderId = 'google' | 'microsoft' | 'other';

/** A provider whose sign-in page is known, and how a client id of one's own is made there. */
export interface OAuthProviderView {
  readonly id: Exclude<OAuthProviderId, 'other'>;
  readonly name: string;
  /** True where a client id is set up on this computer: none has to be entered. */
  readonly configured: boolean;
  /** Whether this provider gives its desktop clients a secret that has to be entered, too. */
  readonly needsSecret: boolean;
  readonly scope: string;
  /** Where a client id is made; how, the screens say by the provider's id. */
  readonly link: string;
}

/** A sign-in that has begun. */
export interface OAuthBegun {
  readonly id: string;
  /** The provider's page. */
  readonly url: string;
  /** False where this host leaves opening the page to a link. */
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
