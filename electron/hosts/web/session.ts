import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may talk to the loopback host: whoever opened the address with the one-time token, in that browser. */
export interface Session {
  /** Goes into the address that is opened; works once. */
  readonly oneTimeToken: string;
  /** The Set-Cookie value for the right token at its first use; null otherwise. */
  redeem(token: string): string | null;
  /** Whether the request carries the cookie. */
  isOpenedBy(request: IncomingMessage): boolean;
}

/** `port` goes into the cookie's name: browsers keep one set of cookies for all ports of a host. */
export function createSession(port: number): Session {
  const oneTimeToken = randomBytes(32).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  const name = `bounceboard-${port}`;
  let used = false;
  return {
    oneTimeToken,
    redeem(token) {
      if (used || !same(token, oneTimeToken)) return null;
      used = true;
      return `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
    },
    isOpenedBy(request) {
      const value = cookieValue(request.headers.cookie ?? '', name);
      return value !== null && same(value, secret);
    },
  };
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function cookieValue(header: string, name: string): string | null {
  for (const pair of header.split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name) return value ?? '';
  }
  return null;
}
