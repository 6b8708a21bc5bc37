/** What a provider requires of a user who adds an account, as an id. `service` is the name that the provider uses. */
export type Advice =
  | { readonly id: AdviceId }
  /** The provider refuses the account password; the user creates an app password in the account's security settings. */
  | { readonly id: 'generated-password'; readonly service: string }
  /** The webmail shows a code, which serves as the password here. */
  | { readonly id: 'authorization-code'; readonly service: string }
  /** Server settings that are guessed, since no source for them is known. */
  | { readonly id: 'guessed'; readonly domain: string }
  /** The provider has no IMAP at all. */
  | { readonly id: 'no-imap'; readonly service: string }
  | (FoundIn & { readonly also: readonly AlsoAdvice[] });

/** Where the settings of a server were found. `hoster` is the domain of the company that receives the mail of `domain`. */
export type FoundIn =
  | { readonly id: 'published' | 'named'; readonly domain: string }
  | { readonly id: 'listed' }
  | { readonly id: 'hoster'; readonly domain: string; readonly hoster: string };

/**
 * What the app learned about an account's login besides the server. `unknown-user`: the user name does not follow from the address.
 * `other-sign-in`: the settings name only ways of signing in that the app does not have.
 */
export type AlsoAdvice = 'local-part-user' | 'unknown-user' | 'oauth-only' | 'other-sign-in';

export type AdviceId =
  | 'google'
  | 'microsoft'
  | 'apple'
  | 'apple-own-domain'
  | 'yahoo'
  | 'fastmail'
  | 'zoho'
  | 'bridge'
  | 'gmx'
  | 'switch-on'
  | 'mail-com'
  | 'telekom'
  | 'freenet'
  | 'posteo'
  | 'mailbox-org'
  | 'ionos'
  | 'not-customer-login'
  | 'not-customer-account'
  | 'infomaniak'
  | 'allow-programs'
  | 'mailbox-password'
  | 'local-part'
  | 'local-part-password'
  | 'secure-sign-in'
  | 'bluewin'
  | 'two-factor'
  | 'yandex'
  | 'mail-ru'
  | 'allow-then-sign-in'
  | 'third-party-access'
  | 'migadu'
  | 'client-password'
  | 'workmail';
