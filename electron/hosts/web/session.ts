import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Clock, systemClock } from '../clock.ts';

/** How long a one-time token is valid, in milliseconds. */
export const TOKEN_MS = 60_000;

/**
 * Decides who may use the loopback host: the browser and tab that opened the address with a one-time token. Two secrets
 * identify them. The browser sends the cookie to every port of 127.0.0.1, so that other servers there see it; only the page
 * knows its key, and sends it as a header.
 */
export interface Session {
  /**
   * Issues a token that works once and within `TOKEN_MS`; the previous one becomes invalid. `spent` is called once, as soon as
   * the token is no longer valid.
   */
  issueToken(spent?: () => void): string;
  /** What a valid token gives access to; null for any other token, and for one that is used or expired. */
  redeem(token: string): Opened | null;
  /** Whether the request carries the cookie. */
  hasCookie(request: IncomingMessage): boolean;
  /** Whether the request carries the page's key. */
  hasKey(request: IncomingMessage): boolean;
  /** Makes the last token invalid. */
  close(): void;
}

export interface Opened {
  /** The Set-Cookie value for the browser. */
  readonly cookie: string;
  /** The page's key. It is sent only once, in the response to the token. */
  readonly key: string;
}

interface Token {
  readonly value: string;
  readonly until: number;
  /** Makes the token invalid. */
  readonly spend: () => void;
}

/** `port` becomes a part of the cookie's name, since browsers share cookies among all ports of a host. */
export function createSession(port: number, clock: Clock = systemClock): Session {
  const [cookie, key] = [secret(), secret()];
  const name = `bounceboard-${port}`;
  let token: Token | null = null;
  const issue = (spent: () => void): Token => {
    const callOff = clock.after(TOKEN_MS, () => issued.spend());
    const issued: Token = {
      value: secret(),
      until: clock.now() + TOKEN_MS,
      spend() {
        if (token !== issued) return;
        token = null;
        callOff();
        spent();
      },
    };
    return issued;
  };
  return {
    issueToken(spent = () => undefined) {
      token?.spend();
      token = issue(spent);
      return token.value;
    },
    redeem(value) {
      if (!token || !same(value, token.value)) return null;
      const inTime = clock.now() < token.until;
      token.spend();
      return inTime ? { cookie: `${name}=${cookie}; Path=/; HttpOnly; SameSite=Strict`, key } : null;
    },
    hasCookie: (request) => cookieValues(request.headers.cookie ?? '', name).some((value) => same(value, cookie)),
    hasKey: (request) => same(String(request.headers['x-bounceboard'] ?? ''), key),
    close: () => token?.spend(),
  };
}

/** 256 random bits, in characters that are safe in an address, a header and an attribute. */
function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares in constant time. The length of a secret is not secret. */
function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** All cookies of this name: another server on 127.0.0.1 can set one for a longer path, which browsers then send first. */
function cookieValues(header: string, name: string): readonly string[] {
  return header.split(';').flatMap((pair) => {
    const [key, value = ''] = pair.trim().split('=', 2);
    return key === name ? [value] : [];
  });
}
