/** Access tokens of an account that signs in by OAuth 2, as a source of mail asks for them. */
export interface TokenSource {
  /**
   * A token that is good for some minutes at least; calls at the same time share one request. Errors: `needs-oauth` where the
   * person has to sign in again, else a network error or `server-error`, which may be tried again.
   */
  accessToken(): Promise<string>;
  /** The server refused the token. True where another one is worth a try: the next call then fetches it. */
  refused(): boolean;
}
