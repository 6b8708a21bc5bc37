/** What a provider requires of a user who adds an account, as an id. `service` is the name that the provider uses. */
export type Advice =
  | { readonly id: AdviceId }
  /** The provider refuses the account password; the user creates an app password in the account's security settings. */
  | { readonly id: 'generated-password'; readonly service: string }
  /** The webmail shows a code, which serves as the password here. */
  | { readonly id: 'authorization-code'; readonly service: string }
  /** Server settings that are guessed, since no source for them is known. */
  | { readonly id: 'guessed'; readonly domain: string }
  | { readonly id: 'published' | 'named'; readonly domain: string; readonly also: readonly AlsoAdvice[] }
  | { readonly id: 'listed'; readonly also: readonly AlsoAdvice[] };

/** What the app learned about an account's login besides the server. */
export type AlsoAdvice = 'local-part-user' | 'oauth-only';

export type AdviceId =
  | 'google'
  | 'microsoft'
  | 'apple'
  | 'fastmail'
  | 'zoho'
  | 'zoho-eu'
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
  | 'secure-sign-in'
  | 'bluewin'
  | 'two-factor'
  | 'allow-access'
  | 'yandex'
  | 'mail-ru'
  | 'allow-then-sign-in'
  | 'third-party-access'
  | 'migadu';
