// Small questions about the words of an answer, for statements.ts.

/** Whether one of `set` stands from `from` up to but without `to`; places outside the text are none. */
export function hasAny(tokens: readonly string[], from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to && i < tokens.length; i++) if (set.has(tokens[i] ?? '')) return true;
  return false;
}

/** Whether nothing but words of `set` stands from `from` up to but without `to`. */
export function isOnly(tokens: readonly string[], from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (!set.has(tokens[i] ?? '')) return false;
  return true;
}

/** `550`, `5.1.1`: what may be said of a recipient. */
export function isRefusal(code: string): boolean {
  return code === '550' || code === '551' || code === '553' || code.startsWith('5.1.');
}

/** `553`, `5.1.3`: given in answer to RCPT alone (RFC 5321 section 4.3.2, RFC 3463 section 3.2); 501 answers any command. */
export function isAboutRecipient(code: string): boolean {
  return isRefusal(code) && code !== '5.1.7' && code !== '5.1.8';
}

/** `example.com`, by its last part. */
export function isHost(token: string): boolean {
  const dot = token.lastIndexOf('.');
  const top = token.charCodeAt(dot + 1);
  return dot > 0 && token.length - dot > 2 && (top < 48 || top > 57);
}

/** `550` or `5.1.1`. */
export function isCode(token: string): boolean {
  const c = token.charCodeAt(0);
  return (c === 50 || c === 52 || c === 53) && (token.length === 3 || token[1] === '.');
}
