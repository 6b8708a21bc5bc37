/** Access tokens of an account that signs in by OAuth 2 (RFC 6749); the mail source asks for one before it connects. */
export interface TokenSource {
  /**
   * A token that stays valid for at least some minutes; concurrent calls share one request. Errors: `needs-oauth` where the user
   * has to sign in again; otherwise a network error or `server-error`, after which the caller may try again.
   */
  accessToken(): Promise<string>;
  /** The mail server refused the token. Returns true if the next call of `accessToken` fetches another one. */
  refused(): boolean;
}
