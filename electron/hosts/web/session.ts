import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Clock, systemClock } from '../clock.ts';

/** How long a one-time token waits for its use, in milliseconds. */
export const TOKEN_MS = 60_000;

/**
 * Who may talk to the loopback host: whoever opened the address with a one-time token, in that browser and in that tab. Two
 * secrets say so. Browsers send the cookie to every port of 127.0.0.1, so that any other server there is told it; the page's
 * key is known to the page alone, which sends it as a header.
 */
export interface Session {
  /**
   * A token that works once and within `TOKEN_MS`; the one before works no more. `spent` is called once, as soon as it works
   * no more.
   */
  issueToken(spent?: () => void): string;
  /** What the right token opens; null for any other, and for one that is used or too old. */
  redeem(token: string): Opened | null;
  /** Whether the request carries the cookie. */
  hasCookie(request: IncomingMessage): boolean;
  /** Whether the request carries the page's key. */
  hasKey(request: IncomingMessage): boolean;
  /** The last token works no more. */
  close(): void;
}

export interface Opened {
  /** The Set-Cookie value for the browser. */
  readonly cookie: string;
  /** For the page alone: goes out this once, in the answer to the token. */
  readonly key: string;
}

interface Token {
  readonly value: string;
  readonly until: number;
  /** Ends it. */
  readonly spend: () => void;
}

/** `port` goes into the cookie's name: browsers keep one set of cookies for all ports of a host. */
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

/** 256 bits, in characters that may stand in an address, a header and an attribute. */
function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** In the same time wherever they differ; how long a secret is is no secret. */
function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** All of this name: another server of 127.0.0.1 can set one too, for a longer path, which then comes first. */
function cookieValues(header: string, name: string): readonly string[] {
  return header.split(';').flatMap((pair) => {
    const [key, value = ''] = pair.trim().split('=', 2);
    return key === name ? [value] : [];
  });
}
