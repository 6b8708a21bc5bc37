/** What a provider wants of a person who adds an account, as an id; `service` is the name that it goes by there. */
export type Advice =
  | { readonly id: AdviceId }
  /** The account password is refused; under the account's security an app password is made. */
  | { readonly id: 'generated-password'; readonly service: string }
  /** The mailbox shows a code that is the password here. */
  | { readonly id: 'authorization-code'; readonly service: string }
  /** Settings that nobody at the provider wrote down for us. */
  | { readonly id: 'guessed'; readonly domain: string }
  | { readonly id: 'published' | 'named'; readonly domain: string; readonly also: readonly AlsoAdvice[] }
  | { readonly id: 'listed'; readonly also: readonly AlsoAdvice[] };

/** What settings that were found say beside the server. */
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
